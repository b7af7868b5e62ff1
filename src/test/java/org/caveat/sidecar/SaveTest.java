package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.edit.Put;
import org.caveat.edit.RemoveStatement;
import org.caveat.edit.ReviseStatement;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Change;
import org.caveat.model.PageFields;
import org.caveat.model.StatementFields;
import org.caveat.text.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("1998-05-01T12:00:00Z"));

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void aPhotograph() throws IOException {
        photograph = folder.resolve("a.jpg");
        Files.writeString(photograph, "not really a picture");
        Files.setLastModifiedTime(photograph, LONG_AGO);
    }

    @Test
    void theFirstSaveSaysWhoAndWhatWroteTheFile() throws SaveFailure {
        new Desk(photograph, "A. Marin").caption("Two groups of soldiers.").save();
        AnnotatedPhotograph saved = Desk.onDisk(photograph);
        assertThat(saved.page().get(PageFields.ID)).startsWith("urn:uuid:");
        assertThat(saved.page().get(PageFields.SCHEMA_VERSION)).isEqualTo("1.0");
        assertThat(saved.page().get(PageFields.CREATOR).orElseThrow().name()).isEqualTo("A. Marin");
        assertThat(saved.page().get(PageFields.CREATED).orElseThrow().text()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(saved.page().get(PageFields.MODIFIED)).isEqualTo(saved.page().get(PageFields.CREATED));
        assertThat(saved.page().get(PageFields.GENERATOR).orElseThrow().name()).isEqualTo(Program.nameAndVersion());
        assertThat(saved.photograph().fileName()).isEqualTo("a.jpg");
        assertThat(saved.description()).extracting(text -> text.value()).containsExactly("Two groups of soldiers.");
    }

    @Test
    void theCaptionsItemIsThereEvenWhileItIsEmpty() throws SaveFailure {
        new Desk(photograph, "A. Marin")
                .caveat("urn:uuid:1", "They never met again.")
                .save();
        AnnotatedPhotograph saved = Desk.onDisk(photograph);
        assertThat(saved.caption().orElseThrow().texts()).isEmpty();
        assertThat(saved.items()).hasSize(2);
        assertThat(saved.log().get(0).changes()).extracting(Change::in).containsExactly("urn:uuid:1");
    }

    @Test
    void theFileIsCanonicalAndEndsWithANewline() throws SaveFailure, UnreadableSidecar {
        new Desk(photograph, "A. Marin").caption("One\r\ntwo\n\t\"three\"").save();
        SidecarJson json = new SidecarJson(org.caveat.text.Messages.english());
        String text = Desk.text(photograph);
        assertThat(json.text(json.read(text))).isEqualTo(text);
        assertThat(text).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void savingWhatDidNotChangeLeavesEveryByteAsItWas() throws IOException, SaveFailure {
        Path sidecar = SidecarName.of(photograph);
        String notCanonical = Example.text().replace("\n", "\r\n").replace("EX-1945-0412.jpg", "a.jpg");
        Files.writeString(sidecar, notCanonical);
        Files.setLastModifiedTime(sidecar, LONG_AGO);
        Desk desk = new Desk(photograph, "A. Marin").save();
        desk.edit(state -> state.with(state.page())).save();
        assertThat(Files.readString(sidecar)).isEqualTo(notCanonical);
        assertThat(Files.getLastModifiedTime(sidecar)).isEqualTo(LONG_AGO);
        assertThat(names()).containsExactly("a.jpg", "a.jpg.caveat.json");
    }

    @Test
    void nothingIsWrittenWhereNothingWasSaid() throws IOException, SaveFailure {
        new Desk(photograph, "A. Marin").save();
        assertThat(names()).containsExactly("a.jpg");
    }

    @Test
    void thePhotographIsNotTouchedAndNothingIsLeftBehind() throws IOException, SaveFailure {
        new Desk(photograph, "A. Marin").caption("One").save().caption("Two").save();
        assertThat(Files.readString(photograph)).isEqualTo("not really a picture");
        assertThat(Files.getLastModifiedTime(photograph)).isEqualTo(LONG_AGO);
        assertThat(names()).containsExactly("a.jpg", "a.jpg.caveat.json");
    }

    @Test
    void oneSittingIsOneEntryOfTheHistoryHoweverOftenItIsSaved() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin");
        for (String text : List.of("T", "Tw", "Two", "Two g")) {
            desk.caption(text).save();
        }
        assertThat(desk.state.log()).hasSize(1);
        assertThat(desk.state.log().get(0).creator().orElseThrow().name()).isEqualTo("A. Marin");
        Change added = desk.state.log().get(0).changes().get(0);
        assertThat(added.field()).isEqualTo("items");
        assertThat(added.before()).isEmpty();
        desk.leave().caption("Three").save();
        assertThat(desk.state.log()).hasSize(2);
        Change changed = desk.state.log().get(1).changes().get(0);
        assertThat(changed.field()).isEqualTo("body");
        assertThat(changed.before().orElseThrow()).contains("\"value\":\"Two g\"");
        assertThat(Desk.onDisk(photograph)).isEqualTo(desk.state);
    }

    @Test
    void whatWasTakenBackWithinASittingIsNoHistory() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin").caption("One").save().leave();
        AnnotatedPhotograph before = desk.state;
        desk.caveat("urn:uuid:1", "A slip.").save();
        assertThat(desk.state.log()).hasSize(2);
        desk.edit(new RemoveStatement("urn:uuid:1")).save();
        assertThat(desk.state.log()).isEqualTo(before.log());
        assertThat(desk.state.items()).isEqualTo(before.items());
    }

    @Test
    void aRemovedStatementIsKeptWholeInTheHistory() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin")
                .caveat("urn:uuid:1", "Said once.")
                .save()
                .leave();
        desk.edit(new RemoveStatement("urn:uuid:1")).save();
        Change removed = desk.state.log().get(1).changes().get(0);
        assertThat(removed.in()).isEqualTo("urn:uuid:1");
        assertThat(removed.field()).isEqualTo("items");
        assertThat(removed.before().orElseThrow()).contains("Said once.").contains("\"type\":\"Annotation\"");
    }

    @Test
    void whatNobodyChangedStaysInItsOwnSpelling() throws IOException, SaveFailure {
        Files.writeString(
                SidecarName.of(photograph),
                """
                {"type": "AnnotationPage", "@context": "http://www.w3.org/ns/anno.jsonld", "x:own": {"b": 1.0, "a": 1e400},
                 "caveat:photo": {"caveat:title": [], "format": null},
                 "items": [
                  {"type": "Annotation", "id": "urn:uuid:1", "caveat:kind": "after", "motivation": "commenting",
                   "caveat:place": "Torgau", "caveat:private": false,
                   "body": {"type": "TextualBody", "value": "Cafe\\u0301"},
                   "target": {"source": "a.jpg", "x:deep": [12345678901234567890, "\\ud800"]}},
                  {"type": "Annotation", "motivation": "tagging", "z": 1, "a": -0}]}
                """);
        Desk desk = new Desk(photograph, "A. Marin");
        desk.edit(new ReviseStatement<>(
                        "urn:uuid:1", StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE), desk.hand()))
                .save();
        String flat = Desk.text(photograph).replaceAll("\\s+", "");
        assertThat(flat)
                .contains("\"@context\":\"http://www.w3.org/ns/anno.jsonld\"")
                .contains("\"x:own\":{\"a\":1e400,\"b\":1.0}")
                .contains("\"caveat:photo\":{\"caveat:fileName\":\"a.jpg\",\"caveat:title\":[],\"format\":null}")
                .contains("\"caveat:place\":\"Torgau\",\"caveat:private\":false")
                .contains("\"body\":{\"type\":\"TextualBody\",\"value\":\"Cafe\u0301\"}")
                .contains("\"target\":{\"source\":\"a.jpg\",\"x:deep\":[12345678901234567890,\"\\ud800\"]}")
                .contains("{\"a\":-0,\"motivation\":\"tagging\",\"type\":\"Annotation\",\"z\":1}")
                .contains("\"caveat:certainty\":\"probable\"");
    }

    @Test
    void aLockedSidecarIsNeverWrittenOver() throws IOException, SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin").caption("One").save();
        Files.writeString(SidecarName.of(photograph), "{ half a fi");
        assertThatThrownBy(() -> desk.caption("Two").save())
                .isInstanceOf(SaveFailure.class)
                .hasMessageContaining("a.jpg.caveat.json cannot be read: it is not JSON (line 1, column");
        assertThat(Desk.text(photograph)).isEqualTo("{ half a fi");
        assertThat(names()).containsExactly("a.jpg", "a.jpg.caveat.json");
    }

    @Test
    void aSidecarOfAHigherMajorVersionIsReadAndNotWritten() throws IOException {
        String newer = Example.text().replace("\"caveat:schemaVersion\": \"1.0\"", "\"caveat:schemaVersion\": \"2.0\"");
        Files.writeString(SidecarName.of(photograph), newer);
        Desk desk = new Desk(photograph, "A. Marin");
        assertThat(desk.state.caveats()).hasSize(2);
        assertThatThrownBy(() -> desk.caption("Two").save())
                .isInstanceOf(SaveFailure.class)
                .hasMessageContaining("newer version of Caveat (format 2.0)");
        assertThat(Desk.text(photograph)).isEqualTo(newer);
    }

    @Test
    void aHigherMinorVersionIsReadAndKept() throws IOException, SaveFailure {
        String newer = Example.text()
                .replace("\"caveat:schemaVersion\": \"1.0\"", "\"caveat:schemaVersion\": \"1.7\"")
                .replace("\"type\": \"AnnotationPage\"", "\"type\": \"AnnotationPage\",\n  \"caveat:new\": [1.50]");
        Files.writeString(SidecarName.of(photograph), newer);
        new Desk(photograph, "A. Marin").caption("Two").save();
        assertThat(Desk.text(photograph))
                .contains("\"caveat:schemaVersion\": \"1.7\"")
                .contains("1.50");
    }

    @Test
    void modeAndLinkAreKept() throws IOException, SaveFailure {
        Path real = Files.createDirectory(folder.resolve("kept")).resolve("real.json");
        Files.writeString(real, Example.text());
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(SidecarName.of(photograph), Path.of("kept", "real.json"));
        new Desk(photograph, "A. Marin").caption("Through a link.").save();
        assertThat(Files.isSymbolicLink(SidecarName.of(photograph))).isTrue();
        assertThat(Files.readString(real)).contains("Through a link.");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aLinkThatLeadsNowhereIsLockedOrFollowed() throws IOException, SaveFailure {
        Path sidecar = SidecarName.of(photograph);
        Files.createSymbolicLink(sidecar, Path.of("a.jpg.caveat.json"));
        SidecarStore store = new SidecarStore(org.caveat.text.Messages.english());
        assertThat(store.load(photograph)).isInstanceOf(Loaded.Locked.class);
        Files.delete(sidecar);
        Files.createSymbolicLink(sidecar, Path.of("not-yet.json"));
        new Desk(photograph, "A. Marin").caption("Through a link.").save();
        assertThat(Files.readString(folder.resolve("not-yet.json"))).contains("Through a link.");
        assertThat(Files.isSymbolicLink(sidecar)).isTrue();
    }

    @Test
    void aDeletedSidecarIsWrittenAgain() throws IOException, SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin").caption("One").save();
        Files.delete(SidecarName.of(photograph));
        desk.caveat("urn:uuid:1", "More.").save();
        assertThat(Desk.onDisk(photograph)).isEqualTo(desk.state);
        assertThat(desk.state.description().get(0).value()).isEqualTo("One");
    }

    @Test
    void theFieldsKeyInTheHistoryIsThatOfTheSidecar() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin")
                .caveat("urn:uuid:1", "Said.")
                .save()
                .leave();
        var place = org.caveat.edit.Place.statement("urn:uuid:1");
        desk.edit(new Put<>(place, StatementFields.CERTAINTY, Optional.of(Certainty.POSSIBLE)))
                .save()
                .leave();
        desk.edit(new Put<>(place, StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE)))
                .save();
        Change change = desk.state.log().get(2).changes().get(0);
        assertThat(change.field()).isEqualTo("caveat:certainty");
        assertThat(change.before()).contains("\"possible\"");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
