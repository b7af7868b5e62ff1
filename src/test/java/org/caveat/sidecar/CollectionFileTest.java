package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.Institution;
import org.caveat.model.OwnKind;
import org.caveat.model.PageFields;
import org.caveat.model.Pairing;
import org.caveat.model.Said;
import org.caveat.model.Selection;
import org.caveat.model.Text;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionFileTest {
    private static final Agent MARIN = Agent.person("A. Marin");
    private static final Agent OTHER = Agent.person("B. Lang");

    @TempDir
    private Path folder;

    private final CollectionFile file =
            new CollectionFile(Messages.english(), Clock.fixed(Desk.NOON, ZoneOffset.UTC), new LocalDisk());

    @Test
    void aFolderOfWhichNothingIsSaidHasNoFileAndNoTrouble() {
        assertThat(file.load(folder)).isEqualTo(CollectionDescription.NONE);
        assertThat(file.trouble(folder)).isEmpty();
        assertThat(file.cannotWrite(folder)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theFirstSaveGivesTheCollectionAnId() throws SaveFailure {
        CollectionDescription saved = file.save(folder, CollectionDescription.NONE, labelled("Elbe"), MARIN);
        assertThat(saved.id().orElseThrow()).startsWith("urn:uuid:");
        assertThat(saved.get(PageFields.CREATOR)).contains(MARIN);
        assertThat(saved.get(PageFields.SCHEMA_VERSION)).isEqualTo("1.0");
        assertThat(file.load(folder)).isEqualTo(saved);
        assertThat(folder.resolve("collection.caveat.json")).exists();
    }

    @Test
    void everythingThatCanBeSaidComesBack() throws SaveFailure {
        Said said = everything();
        CollectionDescription saved =
                file.save(folder, CollectionDescription.NONE, new CollectionDescription(said), MARIN);
        assertThat(file.load(folder)).isEqualTo(saved);
        assertThat(saved.said().foreign().isEmpty()).isTrue();
        for (var field : said.fields()) {
            assertThat((Object) saved.get(field)).isEqualTo(said.get(field));
        }
    }

    @Test
    void whatIsNotUnderstoodStaysAndWhatDidNotChangeIsNotWritten() throws IOException, SaveFailure {
        String text =
                "{\"type\": \"AnnotationCollection\", \"caveat:templates\": [{\"x\": 1.0}], \"id\": \"urn:uuid:1\"}";
        Files.writeString(folder.resolve(CollectionFile.NAME), text);
        CollectionDescription read = file.load(folder);
        assertThat(file.save(folder, read, read, MARIN)).isEqualTo(read);
        assertThat(folder.resolve(CollectionFile.NAME)).hasContent(text);
        file.save(folder, read, labelled(read, "Elbe"), MARIN);
        assertThat(Files.readString(folder.resolve(CollectionFile.NAME)))
                .contains("\"x\": 1.0")
                .contains("Elbe")
                .doesNotContain("@context");
    }

    @Test
    void twoCuratorsLoseNothing() throws SaveFailure {
        CollectionDescription start = file.save(folder, CollectionDescription.NONE, labelled("Elbe"), MARIN);
        CollectionDescription mine = labelled(start, "The Elbe");
        CollectionDescription theirs =
                new CollectionDescription(start.said().with(CollectionFields.LANGUAGE, Optional.of("de")));
        file.save(folder, start, theirs, OTHER);
        CollectionDescription both = file.save(folder, start, mine, MARIN);
        assertThat(both.title("en")).contains("The Elbe");
        assertThat(both.language()).isEqualTo("de");
        file.save(folder, start, labelled(start, "Elbe, 1945"), OTHER);
        CollectionDescription disputed = file.load(folder);
        assertThat(disputed.get(CollectionFields.CONFLICT))
                .extracting(conflict -> conflict.field() + conflict.json().orElseThrow())
                .containsExactlyInAnyOrder(
                        "label[{\"language\":\"en\",\"value\":\"The Elbe\"}]",
                        "label[{\"language\":\"en\",\"value\":\"Elbe, 1945\"}]");
    }

    @Test
    void aFileThatCannotBeReadIsLockedAndTold() throws IOException {
        Files.writeString(folder.resolve(CollectionFile.NAME), "{\"type\": \"AnnotationCollection\", \"label\": 3}");
        assertThat(file.load(folder)).isEqualTo(CollectionDescription.NONE);
        assertThat(file.trouble(folder).orElseThrow())
                .startsWith("collection.caveat.json cannot be read: at /label there should be a list.");
        assertThatThrownBy(() -> file.save(folder, CollectionDescription.NONE, labelled("x"), MARIN))
                .isInstanceOf(SaveFailure.class);
        assertThat(Files.readString(folder.resolve(CollectionFile.NAME))).endsWith("\"label\": 3}");
    }

    @Test
    void aNewerKindOfFileIsReadAndNotChanged() throws IOException {
        Files.writeString(
                folder.resolve(CollectionFile.NAME),
                "{\"type\": \"AnnotationCollection\", \"caveat:schemaVersion\": \"2.0\", \"id\": \"urn:uuid:1\"}");
        CollectionDescription read = file.load(folder);
        assertThat(read.id()).contains("urn:uuid:1");
        assertThat(file.trouble(folder).orElseThrow()).contains("format 2.0");
        assertThatThrownBy(() -> file.save(folder, read, labelled(read, "x"), MARIN))
                .isInstanceOf(SaveFailure.class);
    }

    @Test
    void theNearestFileHoldsAndNoneAboveTheOpenedFolder() throws IOException, SaveFailure {
        Path opened = Files.createDirectories(folder.resolve("opened"));
        Path box = Files.createDirectories(opened.resolve("box/inner"));
        file.save(folder, CollectionDescription.NONE, labelled("Above"), MARIN);
        assertThat(file.nearest(box.resolve("a.jpg"), opened)).isEqualTo(CollectionDescription.NONE);
        file.save(opened, CollectionDescription.NONE, labelled("Opened"), MARIN);
        assertThat(file.nearest(box.resolve("a.jpg"), opened).title("en")).contains("Opened");
        file.save(opened.resolve("box"), CollectionDescription.NONE, labelled("Box"), MARIN);
        assertThat(file.nearest(box.resolve("a.jpg"), opened).title("en")).contains("Box");
        assertThat(file.nearest(opened.resolve("a.jpg"), opened).title("en")).contains("Opened");
    }

    private static Said everything() {
        Institution archive = new Institution(
                "Example Archive",
                Optional.of("1 Bank Street"),
                Optional.of("https://example.org/"),
                Optional.of("#336699"),
                Optional.of("logo.svg"),
                Foreign.NONE);
        OwnKind kind = new OwnKind(
                "provenance",
                List.of(Text.of("en", "Provenance")),
                List.of(Text.of("en", "Whose was it?")),
                Optional.of("#112233"),
                Foreign.NONE);
        Selection selection = new Selection(
                "urn:uuid:2", List.of(Text.of("en", "Wall one")), List.of("b.jpg", "box/a.jpg"), Foreign.NONE);
        return labelled("Elbe")
                .said()
                .with(CollectionFields.DESCRIPTION, List.of(Text.of("en", "Prints of one spring.")))
                .with(CollectionFields.INSTITUTION, Optional.of(archive))
                .with(CollectionFields.LANGUAGE, Optional.of("de"))
                .with(CollectionFields.RIGHTS, Optional.of("http://rightsstatements.org/vocab/NKC/1.0/"))
                .with(CollectionFields.KINDS, List.of(kind))
                .with(
                        CollectionFields.PAIRING,
                        Optional.of(List.of(new Pairing("verso", "{name}_verso", Foreign.NONE))))
                .with(CollectionFields.SELECTIONS, List.of(selection));
    }

    private static CollectionDescription labelled(String label) {
        return labelled(CollectionDescription.NONE, label);
    }

    private static CollectionDescription labelled(CollectionDescription collection, String label) {
        return new CollectionDescription(collection.said().with(CollectionFields.LABEL, List.of(Text.of("en", label))));
    }
}
