package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Conflict;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file as it stands on two branches. */
class BranchesTest {
    private static final String FIRST = "urn:uuid:1";
    private static final String SECOND = "urn:uuid:2";

    @TempDir
    private Path folder;

    private final Branches branches = new Branches(Messages.english());

    @Test
    void differentFieldsAreMerged() throws Exception {
        Path base = said("base", marin -> marin.caption("On a river bank.").caveat(FIRST, "Posed."));
        Path ours = on("ours", base, "B. Lang", lang -> lang.caption("By the Elbe."));
        Path theirs = on("theirs", base, "C. Roy", roy -> roy.caveat(SECOND, "Cropped."));
        assertThat(merge(base, ours, theirs).fields()).isEmpty();
        AnnotatedPhotograph merged = read(ours);
        assertThat(merged.description().get(0).value()).isEqualTo("By the Elbe.");
        assertThat(merged.caveats()).extracting(Caveat::id).containsExactly(FIRST, SECOND);
        assertThat(merged.log()).hasSize(3);
    }

    @Test
    void theSameFieldKeepsBothWithWhoSaidThemByTheHistoryOfEach() throws Exception {
        Path base = said("base", marin -> marin.caption("On a river bank."));
        Path ours = on("ours", base, "B. Lang", lang -> lang.caption("By the Elbe."));
        Path theirs = on("theirs", base, "C. Roy", roy -> roy.caption("Near Torgau."));
        assertThat(merge(base, ours, theirs).fields()).containsExactly("body");
        AnnotatedPhotograph merged = read(ours);
        assertThat(merged.description().get(0).value()).isEqualTo("By the Elbe.");
        List<Conflict> notes = merged.caption().orElseThrow().get(StatementFields.CONFLICT);
        assertThat(notes)
                .extracting(note -> note.creator().orElseThrow().name() + " "
                        + note.created().orElseThrow().text())
                .containsExactlyInAnyOrder("B. Lang 2026-11-24T12:00:00Z", "C. Roy 2026-11-24T12:00:00Z");
        assertThat(Files.readString(ours)).contains("By the Elbe.", "Near Torgau.");
    }

    @Test
    void aFileThatBothMadeIsOneFile() throws Exception {
        Path ours = said("ours", lang -> lang.caption("By the Elbe.").caveat(FIRST, "Posed."));
        Path theirs = said("theirs", roy -> roy.caption("Near Torgau.").caveat(SECOND, "Cropped."));
        Path empty = Files.createFile(folder.resolve("empty"));
        String before = Files.readString(ours);
        Path turned = Files.copy(theirs, folder.resolve("turned"));
        assertThat(merge(empty, ours, theirs).fields()).containsExactly("body");
        assertThat(merge(folder.resolve("nothing"), turned, Files.writeString(folder.resolve("first"), before))
                        .fields())
                .containsExactly("body");
        AnnotatedPhotograph merged = read(ours);
        AnnotatedPhotograph otherWay = read(turned);
        assertThat(merged.statements().stream().filter(Statement::isCaption)).hasSize(1);
        assertThat(merged.caveats()).hasSize(2);
        assertThat(merged.page().foreign().isEmpty()).isTrue();
        assertThat(otherWay.page().get(org.caveat.model.PageFields.ID))
                .as("whoever merges, it is the same file")
                .isEqualTo(merged.page().get(org.caveat.model.PageFields.ID));
        assertThat(otherWay.caption().orElseThrow().id())
                .isEqualTo(merged.caption().orElseThrow().id());
        assertThat(merged.log()).allSatisfy(entry -> assertThat(entry.changes())
                .allSatisfy(change -> assertThat(change.in().equals("photo")
                                || merged.statement(change.in()).isPresent())
                        .isTrue()));
    }

    @Test
    void whatOnlyOneSideChangedIsItsFileToTheLetter() throws Exception {
        Path base = said("base", marin -> marin.caption("On a river bank."));
        Path same = Files.copy(base, folder.resolve("same"));
        Path theirs = Files.writeString(
                folder.resolve("theirs"), Files.readString(base).replace("\n", "\n "));
        merge(base, same, theirs);
        assertThat(same).hasSameBinaryContentAs(theirs);
        Path ours = Files.copy(theirs, folder.resolve("ours"));
        Object written = Files.readAttributes(ours, "unix:ino").get("ino");
        merge(base, ours, base);
        merge(base, ours, theirs);
        assertThat(ours).hasSameBinaryContentAs(theirs);
        assertThat(Files.readAttributes(ours, "unix:ino").get("ino"))
                .as("nothing was written")
                .isEqualTo(written);
    }

    @Test
    void theSameThreeFilesGiveTheSameBytes() throws Exception {
        Path base = said("base", marin -> marin.caption("On a river bank."));
        Path ours = on("ours", base, "B. Lang", lang -> lang.caption("By the Elbe."));
        Path again = Files.copy(ours, folder.resolve("again"));
        Path theirs =
                on("theirs", base, "C. Roy", roy -> roy.caption("Near Torgau.").caveat(FIRST, "Posed."));
        merge(base, ours, theirs);
        merge(base, again, theirs);
        assertThat(again).hasSameBinaryContentAs(ours);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("again", "base", "ours", "theirs");
    }

    @Test
    void whatIsNotOursAndWhatIsNewerRidesAlong() throws Exception {
        Path base = said("base", marin -> marin.caption("On a river bank."));
        Path ours = changed("ours", base, "\"1.0\"", "\"1.3\", \"x:ours\": 1.50");
        Path theirs = changed("theirs", base, "\"1.0\"", "\"1.10\", \"x:theirs\": {\"caveat:kind\": \"new\"}");
        assertThat(merge(base, ours, theirs).fields()).isEmpty();
        assertThat(Files.readString(ours)).contains("\"1.10\"", "1.50", "\"x:theirs\"");
    }

    @Test
    void aNewerMajorVersionAndAnUnreadableFileAreRefusedAndOursIsAsItWas() throws Exception {
        Path base = said("base", marin -> marin.caption("On a river bank."));
        Path ours = on("ours", base, "B. Lang", lang -> lang.caption("By the Elbe."));
        String before = Files.readString(ours);
        Path newer = changed("newer", base, "\"1.0\"", "\"2.0\"");
        Path half = Files.writeString(folder.resolve("half"), before.substring(0, 200));
        Path other =
                Files.writeString(folder.resolve("other"), "{\"type\": \"AnnotationCollection\", \"id\": \"urn:c\"}");
        assertThatThrownBy(() -> merge(base, ours, newer)).hasMessageContaining("newer Caveat (format 2.0)");
        assertThatThrownBy(() -> merge(base, ours, half))
                .hasMessageStartingWith(
                        "photo was not merged: the version of the other branch cannot be read: it is not JSON");
        assertThatThrownBy(() -> merge(half, ours, base)).hasMessageContaining("the version that both started from");
        assertThatThrownBy(() -> merge(base, ours, other)).hasMessageContaining("different kinds");
        assertThatThrownBy(() -> merge(base, ours, folder.resolve("gone"))).hasMessageContaining("no such file");
        assertThat(Files.readString(ours)).isEqualTo(before);
    }

    @Test
    void whatIsSaidOfTwoPhotographsIsNotMixed() throws Exception {
        Path base = said("base", marin -> marin.caption("On a river bank."));
        Path ours = on("ours", base, "B. Lang", lang -> lang.caption("By the Elbe."));
        Path other = said("other", roy -> roy.caption("A dog."));
        Path another = changed("another", other, "\"a.jpg\"", "\"b.jpg\"");
        Path renamed = changed("renamed", base, "\"a.jpg\"", "\"b.jpg\"");
        String before = Files.readString(ours);
        assertThatThrownBy(() -> merge(base, ours, another)).hasMessageContaining("of different photographs");
        assertThat(Files.readString(ours)).isEqualTo(before);
        assertThat(merge(base, ours, renamed).fields()).isEmpty();
        assertThat(Files.readString(ours)).contains("By the Elbe.", "b.jpg");
    }

    @Test
    void aCollectionFileIsMergedFieldByField() throws Exception {
        CollectionFile files = new CollectionFile(Messages.english());
        CollectionDescription first = new CollectionDescription(
                CollectionDescription.NONE.said().with(CollectionFields.LABEL, List.of(Text.of("en", "River"))));
        Path home = Files.createDirectory(folder.resolve("home"));
        CollectionDescription saved = files.save(home, CollectionDescription.NONE, first, author());
        Path base = Files.copy(home.resolve(CollectionFile.NAME), folder.resolve("base"));
        files.save(home, saved, rights(saved, "http://rightsstatements.org/vocab/NKC/1.0/"), author());
        Path ours = Files.copy(home.resolve(CollectionFile.NAME), folder.resolve("ours"));
        Files.copy(base, home.resolve(CollectionFile.NAME), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        files.save(home, saved, rights(saved, "http://rightsstatements.org/vocab/InC/1.0/"), author());
        assertThat(merge(base, ours, home.resolve(CollectionFile.NAME)).fields())
                .containsExactly("rights");
        assertThat(Files.readString(ours)).contains("River", "/NKC/", "/InC/");
    }

    @Test
    void anOlderHistoryIsTheUnionOfBoth() throws Exception {
        String file = "{\"caveat:fileName\": \"a.jpg\", \"caveat:changeLog\": [%s]}";
        Path base = Files.writeString(folder.resolve("base"), String.format(file, entry("1", "a")));
        Path ours =
                Files.writeString(folder.resolve("ours"), String.format(file, entry("1", "a") + "," + entry("2", "b")));
        Path theirs = Files.writeString(
                folder.resolve("theirs"), String.format(file, entry("1", "c") + "," + entry("3", "d")));
        assertThat(merge(base, ours, theirs).fields()).isEmpty();
        assertThat(Files.readString(ours)).contains("urn:1", "urn:2", "urn:3", "\"c\"");
        Path went = Files.writeString(folder.resolve("went"), String.format(file, entry("1", "e")));
        assertThat(merge(base, went, theirs).fields()).isEmpty();
        assertThat(Files.readString(went)).contains("\"c\"", "\"e\"", "urn:3");
    }

    private static String entry(String id, String field) {
        return "{\"id\": \"urn:" + id + "\", \"caveat:changes\": [{\"caveat:in\": \"photo\", \"caveat:field\": \""
                + field + "\"}]}";
    }

    private static org.caveat.model.Agent author() {
        return org.caveat.model.Agent.person("A. Marin");
    }

    private static CollectionDescription rights(CollectionDescription of, String rights) {
        return new CollectionDescription(of.said().with(CollectionFields.RIGHTS, Optional.of(rights)));
    }

    private OpenConflicts merge(Path base, Path ours, Path theirs) throws SaveFailure {
        return branches.merge(base, ours, theirs, "photo");
    }

    /** What a curator does. */
    @FunctionalInterface
    private interface Saying {
        Desk by(Desk desk);
    }

    private Path said(String name, Saying saying) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        return saved(home, "A. Marin", name, saying);
    }

    private Path on(String name, Path base, String author, Saying saying) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Files.copy(base, SidecarName.of(home.resolve("a.jpg")));
        return saved(home, author, name, saying);
    }

    private Path saved(Path home, String author, String name, Saying saying) throws Exception {
        Path photograph = home.resolve("a.jpg");
        saying.by(new Desk(photograph, author)).save();
        Path file = Files.move(SidecarName.of(photograph), folder.resolve(name));
        Files.delete(home);
        return file;
    }

    private Path changed(String name, Path base, String from, String to) throws IOException {
        return Files.writeString(folder.resolve(name), Files.readString(base).replace(from, to));
    }

    private static AnnotatedPhotograph read(Path sidecar) throws Exception {
        AnnotatedPhotograph read = new SidecarJson(Messages.english()).read(Files.readString(sidecar));
        assertThat(read.photograph().get(PhotographFields.CONFLICT)).isEmpty();
        return read;
    }
}
