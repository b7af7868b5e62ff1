package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.caveat.cli.Rig.Ran;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code caveat export} says when it is done, and what it refuses before it reads anything. */
class ExportReportTest {
    @TempDir
    private Path folder;

    private Rig rig;
    private Path photograph;
    private Path out;

    @BeforeEach
    void aPhotographWithThingsToLeaveOut() {
        rig = new Rig(folder.resolve("box"));
        out = folder.resolve("out");
        photograph = rig.photograph("a.jpg", 40, 30);
        rig.photograph("b.jpg", 40, 30);
        say("--status", "reviewed");
        say("--status", "reviewed", "--private");
        say("--status", "reviewed", "--private");
        say();
        String withdrawn = say("--status", "reviewed").out().strip();
        assertThat(rig.run("withdraw", photograph, withdrawn, "--reason", "Doubled.")
                        .exit())
                .isZero();
    }

    @Test
    void filesAndTimesAndWhatWasLeftOutAreToldOnStandardErrorAndTheFoldersAloneOnStandardOutput() {
        Ran ran = export("csv,jsonld", "--reviewed-only");

        assertThat(ran.exit()).isZero();
        assertThat(ran.lines())
                .containsExactly(
                        out.resolve("csv").toString(), out.resolve("jsonld").toString());
        assertThat(ran.err().lines())
                .containsExactly(
                        "csv: 2 photographs with 1 caveat, 6 files, 0.0 s",
                        "jsonld: 2 photographs with 1 caveat, 3 files, 0.0 s",
                        "a.jpg: left out 2 private statements, 1 withdrawn statement, 1 draft",
                        "Report: " + out.resolve("export-report.json"));
    }

    @Test
    void ofManyPhotographsTheFirstAreNamedAndTheReportNamesAll() throws IOException {
        for (int i = 10; i < 40; i++) {
            Path one = rig.photograph("p" + i + ".jpg", 4, 3);
            rig.run("add", one, "--kind", "after", "--text", "Invented.", "--private");
        }

        Ran ran = export("csv");

        assertThat(ran.err()).contains("p28.jpg: left out 1 private statement");
        assertThat(ran.err())
                .doesNotContain("p29.jpg")
                .contains("11 photographs more with something left out: the report names them.");
        assertThat(report().toString()).contains("p39.jpg");
    }

    @Test
    void theReportsFileHoldsTimesFilesAndWhatWasLeftOutWithTheReason() throws IOException {
        export("csv");

        JsonNode csv = report().path("formats").path(0);
        assertThat(csv.path("started").asString()).isEqualTo(TestServices.NOON.toString());
        assertThat(csv.path("finished").asString()).isEqualTo(TestServices.NOON.toString());
        assertThat(csv.path("milliseconds").asInt(-1)).isZero();
        assertThat(csv.path("files").size()).isEqualTo(6);
        assertThat(csv.path("warnings").isArray()).isTrue();
        assertThat(csv.path("leftOut").size()).isEqualTo(3);
        JsonNode first = csv.path("leftOut").path(0);
        assertThat(first.path("file").asString()).isEqualTo("a.jpg");
        assertThat(first.path("why").asString()).isEqualTo("private");
        assertThat(first.path("failure").asBoolean()).isFalse();
        assertThat(first.path("statement").asString()).startsWith("urn:uuid:");
        assertThat(first.path("message").asString()).contains("a.jpg").contains("private");
    }

    @Test
    void aLockedAndANewerSidecarAreNamedAndNothingOfTheirPhotographsIsPublished() throws IOException {
        Files.writeString(rig.folder.resolve("b.jpg.caveat.json"), "{ not JSON");
        Path newer = rig.photograph("c.jpg", 40, 30);
        rig.run("add", newer, "--kind", "after", "--text", "Said in a later version.");
        Path sidecar = rig.folder.resolve("c.jpg.caveat.json");
        Files.writeString(
                sidecar,
                Files.readString(sidecar)
                        .replaceFirst(
                                "\"caveat:schemaVersion\"\\s*:\\s*\"[^\"]*\"", "\"caveat:schemaVersion\": \"9.0\""));

        Ran ran = export("site,csv,jsonld");

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("b.jpg: left out, because its sidecar cannot be read");
        assertThat(ran.err()).contains("c.jpg: left out, because its sidecar was written by a newer program");
        assertThat(Files.readString(out.resolve("csv/photographs.csv")))
                .contains("a.jpg")
                .doesNotContain("b.jpg", "c.jpg");
        assertThat(out.resolve("jsonld/c.jpg.jsonld")).doesNotExist();
        assertThat(out.resolve("site/photographs/c.html")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeLookedIntoIsToldOnceAndInTheReportAndTheExitSaysSo() throws IOException {
        Path closed = Files.createDirectories(rig.folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(closed), "this user may read every folder");
        try {
            Ran ran = export("csv");

            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.err().lines().filter(line -> line.contains("closed")))
                    .hasSize(1);
            assertThat(report().toString()).contains("closed");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aTargetThatMayNotBeWrittenIsRefusedBeforeThePhotographsAreRead() throws IOException {
        Files.createDirectories(out);
        Files.write(out.resolve("letters.txt"), "mine".getBytes(StandardCharsets.UTF_8));

        Ran ran = rig.run("export", folder.resolve("there is no such folder"), "--as", "csv", "--to", out);

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).contains(out.toString()).contains("not an export of Caveat");
        assertThat(out.resolve("letters.txt")).hasContent("mine");
    }

    @Test
    void theFolderOfTheCollectionItselfIsNoTarget() {
        Ran ran = rig.run("export", rig.folder, "--as", "csv", "--to", rig.folder, "--overwrite");

        assertThat(ran.exit()).isEqualTo(3);
        assertThat(rig.folder.resolve("csv")).doesNotExist();
    }

    @Test
    void aCaptionThatIsADraftIsMarkedOnItsPageToo() throws IOException {
        rig.run("caption", photograph, "--description", "Invented: a bridge.", "--original-caption", "Invented once.");
        Path sidecar = rig.folder.resolve("a.jpg.caveat.json");
        Files.writeString(
                sidecar,
                Files.readString(sidecar)
                        .replace(
                                "\"caveat:kind\": \"caption\"",
                                "\"caveat:kind\": \"caption\", \"caveat:status\": \"draft\""));

        export("site");

        assertThat(Files.readString(out.resolve("site/photographs/a.html")))
                .containsPattern("(?s)Invented: a bridge\\..{0,40}<span class=\"pill\">draft</span>")
                .doesNotContainPattern("(?s)Invented once\\..{0,60}<span class=\"pill\">draft</span>");
    }

    @Test
    void draftsAreMarkedAsDraftsInEveryFormat() throws IOException {
        export("site,csv,jsonld");

        assertThat(Files.readString(out.resolve("site/photographs/a.html")))
                .containsPattern("<span class=\"pill[^>]*>draft</span>");
        assertThat(Files.readString(out.resolve("csv/caveats.csv"))).contains(",\"draft\",");
        assertThat(Files.readString(out.resolve("jsonld/a.jpg.jsonld"))).contains("\"caveat:status\": \"draft\"");
    }

    private Ran say(String... more) {
        List<Object> arguments =
                new java.util.ArrayList<>(List.of("add", photograph, "--kind", "after", "--text", "Invented."));
        arguments.addAll(List.of(more));
        Ran ran = rig.run(arguments.toArray());
        assertThat(ran.exit()).isZero();
        return ran;
    }

    private Ran export(String formats, String... more) {
        List<Object> arguments = new java.util.ArrayList<>(List.of("export", rig.folder, "--as", formats, "--to", out));
        arguments.addAll(List.of(more));
        return rig.run(arguments.toArray());
    }

    private JsonNode report() throws IOException {
        return new JsonMapper().readTree(Files.readString(out.resolve("export-report.json")));
    }
}
