package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection whose files were copied from a Mac: names decomposed on the disk, composed in what was written of them. */
class TwoSpellingsTest {
    private static final String ON_DISK = "cafe\u0301.jpg";
    private static final String BACK_ON_DISK = "ru\u0308cken.jpg";
    private static final String WRITTEN = "caf\u00E9.jpg";
    private static final String BACK_WRITTEN = "r\u00FCcken.jpg";

    @TempDir
    Path temporary;

    @Test
    void theSidecarTheBackAndTheSelectionAreFoundAndNothingIsReportedMissing() throws IOException {
        Rig rig = new Rig(temporary);
        Path folder = rig.photograph("box/" + ON_DISK, 40, 30).resolveSibling("");
        rig.photograph("box/" + BACK_ON_DISK, 40, 30);
        describe(folder);
        var listed = rig.run("list", folder, "--format", "json").json().get("photographs");
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("files").get(0).asString()).isEqualTo(BACK_ON_DISK);
        assertThat(listed.get(0).get("caveats").asInt()).isEqualTo(1);
        assertThat(rig.run("check", folder).out()).doesNotContain("sidecar-orphaned", "part-missing");
        Rig.Ran export =
                rig.run("export", folder, "--as", "csv", "--selection", "Shown", "--to", temporary.resolve("out"));
        assertThat(export.err()).doesNotContain("no longer");
        assertThat(export.exit()).as(export.err()).isZero();
        assertThat(rig.run("caption", folder.resolve(ON_DISK), "--headline", "A caf\u00E9")
                        .exit())
                .isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith("jpg.caveat.json")))
                    .singleElement()
                    .satisfies(sidecar -> assertThat(sidecar.getFileName()).hasToString(WRITTEN + ".caveat.json"));
        }
    }

    private static void describe(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(WRITTEN + ".caveat.json"),
                "{\"type\": \"AnnotationPage\", \"caveat:photo\": {\"caveat:fileName\": \"" + WRITTEN
                        + "\", \"caveat:file\": [{\"caveat:role\": \"verso\", \"caveat:fileName\": \"" + BACK_WRITTEN
                        + "\"}]}, \"items\": [{\"type\": \"Annotation\", \"id\": \"urn:uuid:1\", \"motivation\":"
                        + " \"commenting\", \"caveat:kind\": \"after\", \"body\": [{\"type\": \"TextualBody\", \"value\":"
                        + " \"It closed.\", \"language\": \"en\"}], \"target\": \"" + BACK_WRITTEN + "\"}]}");
        Files.writeString(
                folder.resolve("collection.caveat.json"),
                "{\"type\": \"AnnotationCollection\", \"id\": \"urn:uuid:2\", \"caveat:selections\": [{\"id\":"
                        + " \"urn:uuid:3\", \"label\": [{\"language\": \"en\", \"value\": \"Shown\"}],"
                        + " \"caveat:files\": [\"" + WRITTEN + "\"]}]}");
    }
}
