package org.caveat.importing.captions;

import org.caveat.importing.Arriving;
import org.caveat.importing.Readings;
import org.caveat.importing.Source;
import org.caveat.importing.WayIn;
import org.caveat.sidecar.SidecarJson;

/** Brings in what the photographs of the collection say of themselves. It is asked for, and never found out from a file. */
public final class EmbeddedImport implements WayIn {
    private final CaptionsImport captions;

    public EmbeddedImport(SidecarJson json) {
        this.captions = new CaptionsImport(json);
    }

    @Override
    public boolean takes(Source source) {
        return false;
    }

    @Override
    public Readings read(Source source, Arriving arriving) {
        return captions.embedded(arriving);
    }
}
