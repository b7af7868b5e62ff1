package org.caveat.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.check.Checked;
import org.caveat.check.Finding;
import org.caveat.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderRulesTest {
    @TempDir
    Path folder;

    @Test
    void aSidecarWithoutItsPhotographIsAFinding() throws IOException {
        file("box/a.jpg.caveat.json");
        assertThat(Checked.inFolder("sidecar-orphaned", folder))
                .containsExactly(new Finding(
                        Severity.ERROR,
                        "sidecar-orphaned",
                        "box/a.jpg.caveat.json",
                        Optional.empty(),
                        "box/a.jpg.caveat.json: its photograph a.jpg is not there.",
                        "If it was renamed or moved: caveat relink FOLDER finds it by its content. Else bring a.jpg back under"
                                + " that name, or rename the sidecar after the photograph it belongs to."));
        file("box/a.jpg");
        assertThat(Checked.inFolder("sidecar-orphaned", folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "collection.caveat.json",
                ".hidden/a.jpg.caveat.json",
                "a.jpg.caveat-history.json",
                ".a.jpg.caveat.json.tmp"
            })
    void otherFilesOfOursAreNoOrphans(String name) throws IOException {
        file(name);
        assertThat(Checked.inFolder("sidecar-orphaned", folder)).isEmpty();
        assertThat(Checked.inFolder("conflict-copy", folder)).isEmpty();
    }

    @Test
    void anExportIsNotLookedInto() throws IOException {
        file("out/export-report.json");
        file("out/bag/a.jpg.caveat.json");
        assertThat(Checked.inFolder("sidecar-orphaned", folder)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        a.jpg.caveat (Anna's conflicted copy 2026-11-24).json         | a.jpg.caveat.json
        a.jpg.caveat (conflicted copy 2026-11-24 101010).json         | a.jpg.caveat.json
        a.jpg.caveat (SFConflict anna@example.org 2026-11-24).json    | a.jpg.caveat.json
        a.jpg.caveat (Konfliktkopie von Anna).json                    | a.jpg.caveat.json
        a.jpg.caveat.sync-conflict-20261124-101010-ABCDEFG.json       | a.jpg.caveat.json
        a.jpg.caveat (1).json                                         | a.jpg.caveat.json
        a.jpg.caveat 2.json                                           | a.jpg.caveat.json
        a.jpg.caveat-DESKTOP-1A2B.json                                | a.jpg.caveat.json
        collection.caveat.sync-conflict-20261124-101010-ABCDEFG.json  | collection.caveat.json
        """)
    void aCopyThatASynchronisingProgramSetAsideIsAFinding(String copy, String original) throws IOException {
        file("box/" + copy);
        assertThat(Checked.inFolder("conflict-copy", folder))
                .extracting(Finding::severity, Finding::file, Finding::message)
                .containsExactly(tuple(
                        Severity.ERROR,
                        "box/" + copy,
                        "box/" + copy + ": a synchronising program set this copy of " + original
                                + " aside. What it says is not part of the collection."));
        assertThat(Checked.inFolder("sidecar-orphaned", folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jpg.caveat.json", "a (1).jpg.caveat.json", "a.caveat.jpg", "conflict (1).json"})
    void otherFilesAreNoCopies(String name) throws IOException {
        file(name);
        assertThat(Checked.inFolder("conflict-copy", folder)).isEmpty();
    }

    @Test
    void aCollectionFileThatCannotBeReadIsAFinding() throws IOException {
        file("box/collection.caveat.json");
        assertThat(Checked.inFolder("collection-unreadable", folder))
                .extracting(Finding::severity, Finding::file)
                .containsExactly(tuple(Severity.ERROR, "box/collection.caveat.json"));
        Files.writeString(
                folder.resolve("box/collection.caveat.json"),
                "{\"type\": \"AnnotationCollection\", \"id\": \"urn:uuid:2f7c9a40-1f2e-4b67-8d3c-77f0aa51c001\"}");
        assertThat(Checked.inFolder("collection-unreadable", folder)).isEmpty();
    }

    @Test
    void aCollectionFileThatDoesNotKeepToTheFormatIsAFinding() throws IOException {
        String text = Files.readString(Samples.folder().resolve("collection.caveat.json"));
        Files.writeString(folder.resolve("collection.caveat.json"), text);
        assertThat(Checked.inFolder("collection-schema", folder)).isEmpty();
        Files.writeString(folder.resolve("collection.caveat.json"), text.replace("\"@context\"", "\"context\""));
        assertThat(Checked.inFolder("collection-schema", folder))
                .extracting(Finding::file, Finding::message)
                .containsExactly(tuple(
                        "collection.caveat.json",
                        "collection.caveat.json does not keep to the format at “/”:"
                                + " required property '@context' not found."));
        file("collection.caveat.json");
        assertThat(Checked.inFolder("collection-unreadable", folder)).hasSize(1);
        assertThat(Checked.inFolder("collection-schema", folder)).isEmpty();
    }

    @Test
    void whatCouldNotBeLookedIntoIsAFinding() {
        assertThat(Checked.inFolder("folder-unreadable", folder, List.of("b: closed.", "a: closed.")))
                .extracting(Finding::message)
                .containsExactly("a: closed.", "b: closed.");
        assertThat(Checked.inFolder("folder-unreadable", folder)).isEmpty();
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }
}
