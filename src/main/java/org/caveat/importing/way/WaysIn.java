package org.caveat.importing.way;

import java.util.List;
import java.util.Map;
import org.caveat.importing.Imports;
import org.caveat.importing.JsonLdImport;
import org.caveat.importing.WayIn;
import org.caveat.importing.annotations.AnnotationsImport;
import org.caveat.importing.captions.CaptionsImport;
import org.caveat.importing.captions.EmbeddedImport;
import org.caveat.importing.catalogue.CatalogueImport;
import org.caveat.importing.catalogue.Destination;
import org.caveat.importing.csv.CsvImport;
import org.caveat.sidecar.SidecarJson;
import org.caveat.text.Messages;

/** Knows all forms in which captions come in. */
public final class WaysIn {
    private WaysIn() {}

    /**
     * All of them.
     *
     * @param chosen where columns of a catalogue go, by their headings; all others go where they seem to
     */
    public static Imports all(Map<String, Destination> chosen, Messages messages) {
        return new Imports(
                List.of(
                        new JsonLdImport(new SidecarJson(messages)),
                        new CsvImport(),
                        new CaptionsImport(new SidecarJson(messages)),
                        new AnnotationsImport(),
                        new CatalogueImport(chosen)),
                messages);
    }

    /** What the photographs say of themselves, and files of XMP beside them. */
    public static WayIn embedded(Messages messages) {
        return new EmbeddedImport(new SidecarJson(messages));
    }
}
