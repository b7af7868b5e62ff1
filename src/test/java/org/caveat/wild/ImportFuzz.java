package org.caveat.wild;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.edit.Applied;
import org.caveat.edit.Hand;
import org.caveat.export.SampleCollection;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Imports;
import org.caveat.importing.Incoming;
import org.caveat.importing.JsonLdImport;
import org.caveat.importing.Source;
import org.caveat.importing.WayIn;
import org.caveat.importing.annotations.AnnotationsImport;
import org.caveat.importing.captions.CaptionsImport;
import org.caveat.importing.catalogue.CatalogueImport;
import org.caveat.importing.csv.CsvImport;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;

/** What comes in is refused with a sentence, or can be applied; what stands then can be written and read. */
public final class ImportFuzz {
    private static final Messages WORDS = Messages.english();
    private static final SidecarJson JSON = new SidecarJson(WORDS);
    private static final Hand BY = Hand.of("A. Marin", Instant.parse("2026-11-21T10:00:00Z"));
    private static final String PHOTOGRAPH = "lange-dust-bowl-home.jpg";
    private static final CollectionOnDisk SAMPLES = samples();

    private ImportFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        byte first = bytes.length == 0 ? 0 : bytes[0];
        if (first == '<') {
            through(new CaptionsImport(JSON), Scratch.called(PHOTOGRAPH + ".xmp", bytes));
        } else if (first == '{' || first == '[') {
            Path file = Scratch.called(PHOTOGRAPH + ".json", bytes);
            through(new JsonLdImport(JSON), file);
            through(new AnnotationsImport(), file);
        } else {
            Path file = Scratch.called("caveats.csv", bytes);
            CsvImport ours = new CsvImport();
            through(ours.takes(new Source(file)) ? ours : new CatalogueImport(Map.of()), file);
        }
    }

    private static void through(WayIn way, Path file) {
        for (boolean replaces : new boolean[] {false, true}) {
            try {
                ImportPlan plan = new Imports(List.of(), WORDS).plan(SAMPLES, way, new Source(file), replaces, BY);
                Promise.kept(
                        plan.incoming().size() + plan.problems().size() > 0,
                        "something comes in, or something is said");
                plan.incoming().forEach(ImportFuzz::applied);
            } catch (ImportFailure nothing) {
                Promise.kept(!String.valueOf(nothing.getMessage()).isBlank(), "a refusal says why");
            }
        }
    }

    private static void applied(Incoming incoming) {
        AnnotatedPhotograph before = incoming.photograph().sidecar().state();
        Applied applied = incoming.edit().applyTo(before);
        AnnotatedPhotograph state = applied.state();
        Promise.kept(applied.inverse().applyTo(state).state().equals(before), "what came in can be undone");
        try {
            Promise.kept(JSON.read(JSON.text(state)).equals(state), "what came in is written and read as the same");
        } catch (UnreadableSidecar refused) {
            throw new AssertionError("what came in makes a sidecar that is refused: " + refused.sentence(), refused);
        }
    }

    private static CollectionOnDisk samples() {
        try {
            return SampleCollection.read();
        } catch (Exception absent) {
            throw new IllegalStateException(absent);
        }
    }
}
