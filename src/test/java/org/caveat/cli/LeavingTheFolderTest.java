package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sidecar and a collection file whose paths leave the folder: refused with words, and the neighbours go on. */
class LeavingTheFolderTest {
    private static final String SIDECAR =
            "{\"type\": \"AnnotationPage\", \"items\": [{\"type\": \"Annotation\", \"id\":"
                    + " \"urn:uuid:1\", \"caveat:kind\": \"after\", \"target\": \"../../etc/passwd\"}]}";
    private static final String COLLECTION = "{\"type\": \"AnnotationCollection\", \"id\": \"urn:uuid:2\","
            + " \"caveat:institution\": {\"name\": \"A\", \"caveat:logo\": \"..%2f..%2fsecret.png\"}}";

    @TempDir
    Path temporary;

    private Rig rig = new Rig(Path.of(""));
    private Path folder = Path.of("");

    @BeforeEach
    void aHostileAndAGoodPhotograph() throws IOException {
        rig = new Rig(temporary);
        folder = rig.photograph("box/hostile.jpg", 40, 30).resolveSibling("");
        rig.photograph("box/good.jpg", 40, 30);
        Files.writeString(folder.resolve("hostile.jpg.caveat.json"), SIDECAR);
        Files.writeString(folder.resolve("collection.caveat.json"), COLLECTION);
    }

    @Test
    void theyAreNamedByEveryCommandAndNothingIsWrittenOverThem() throws IOException {
        String words = "at /items/0/target there is a path that leaves the folder: ../../etc/passwd.";
        Rig.Ran list = rig.run("list", folder, "--format", "json");
        assertThat(list.exit()).isZero();
        assertThat(list.out()).contains(words, "locked");
        assertThat(list.err())
                .contains(
                        "/caveat:institution/caveat:logo there is a path that leaves the folder: ..%2f..%2fsecret.png");
        assertThat(rig.run("check", folder).out())
                .contains("sidecar-unreadable", "../../etc/passwd", "collection-unreadable");
        Rig.Ran export = rig.run("export", folder, "--as", "site,csv", "--to", temporary.resolve("out"));
        assertThat(export.exit()).isEqualTo(1);
        assertThat(export.err()).contains("hostile.jpg");
        assertThat(rig.run("caption", folder.resolve("hostile.jpg"), "--headline", "Typed.")
                        .exit())
                .isEqualTo(3);
        assertThat(rig.run("caption", folder.resolve("good.jpg"), "--headline", "Said.")
                        .exit())
                .isZero();
        assertThat(folder.resolve("hostile.jpg.caveat.json")).hasContent(SIDECAR);
        assertThat(folder.resolve("collection.caveat.json")).hasContent(COLLECTION);
    }

    @Test
    void anImportedPageThatLeavesTheFolderIsRefusedWithWords() throws IOException {
        Path page = Files.writeString(temporary.resolve("page.jsonld"), SIDECAR);
        Rig.Ran imported = rig.run("import", folder, page);
        assertThat(imported.exit()).isNotZero();
        assertThat(imported.err())
                .contains(page.toString(), "there is a path that leaves the folder: ../../etc/passwd.");
        assertThat(folder.resolve("good.jpg.caveat.json")).doesNotExist();
    }

    /** Where a disk takes two spellings for one name, the sidecar has the name that the disk lists. */
    @Test
    void aPhotographIsCalledAsTheDiskListsItAlsoWhereItIsNamedByARoundaboutWay() {
        assertThat(rig.run("show", folder.resolve("../box/./good.jpg"), "--format", "json")
                        .json()
                        .get("file")
                        .asString())
                .isEqualTo("good.jpg");
    }
}
