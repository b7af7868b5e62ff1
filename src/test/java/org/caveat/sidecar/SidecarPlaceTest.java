package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.Describe;
import org.caveat.edit.Hand;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Statement;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarPlaceTest {
    /** A folder that nobody can write to, not even an administrator: the files of the Java runtime itself. */
    private static final Path READ_ONLY = Path.of(URI.create("jrt:/java.base/module-info.class"));

    private static final Messages ENGLISH = Messages.english();

    @TempDir
    private Path folder;

    @Test
    void aFolderThatCannotBeWrittenIsToldBeforehand() {
        SidecarStore store = new SidecarStore(ENGLISH);
        String reason = store.cannotWrite(READ_ONLY).orElseThrow();
        assertThat(reason)
                .isEqualTo("module-info.class.caveat.json cannot be written: the folder /modules/java.base is "
                        + "read-only. Ask its owner for the right to write there, or choose another "
                        + "folder for the sidecars in the settings.");
        assertThatThrownBy(() -> save(store, READ_ONLY))
                .isInstanceOf(SaveFailure.class)
                .hasMessage(reason);
        assertThat(store.cannotWrite(folder.resolve("a.jpg"))).isEmpty();
    }

    @Test
    void anotherFolderKeepsTheSidecarsOfOneThatCannotBeWritten() throws SaveFailure {
        SidecarStore store = elsewhere(READ_ONLY.resolveSibling(""));
        assertThat(store.cannotWrite(READ_ONLY)).isEmpty();
        AnnotatedPhotograph said = save(store, READ_ONLY);
        assertThat(store.load(READ_ONLY).state()).isEqualTo(said);
        assertThat(folder.resolve("kept/module-info.class.caveat.json")).exists();
    }

    @Test
    void subfoldersHaveTheirLikeInTheOtherFolderAndWhatStandsBesideIsRead() throws IOException, SaveFailure {
        Path photograph = Files.createDirectories(folder.resolve("box/01")).resolve("a.jpg");
        Files.writeString(SidecarName.of(photograph), Example.text());
        SidecarStore store = elsewhere(folder.resolve("box"));
        assertThat(store.load(photograph).state().caveats()).hasSize(2);
        save(store, photograph);
        assertThat(folder.resolve("kept/01/a.jpg.caveat.json")).exists();
        assertThat(Desk.text(photograph)).isEqualTo(Example.text());
        assertThat(store.load(photograph).state().description().get(0).value()).isEqualTo("Kept.");
        assertThat(store.load(photograph).state().caveats()).hasSize(2);
    }

    @Test
    void aNameThatIsTooLongIsToldBeforehandAndFitsInAFolderOfItsOwn() throws IOException, SaveFailure {
        Path longName = folder.resolve("ä".repeat(122) + ".jpg");
        Files.writeString(longName, "a picture");
        assertThat(new SidecarStore(ENGLISH).cannotWrite(longName).orElseThrow())
                .contains("the name is too long for this disk.");
        assertThat(new SidecarStore(ENGLISH).load(longName)).isInstanceOf(Loaded.Absent.class);
        SidecarStore store = elsewhere(folder);
        AnnotatedPhotograph said = save(store, longName);
        assertThat(store.load(longName).state()).isEqualTo(said);
        assertThat(said.photograph().fileName())
                .isEqualTo(longName.getFileName().toString());
    }

    @Test
    void aFolderThatWasChosenIsUsedOnlyWhereItIsNeeded() throws IOException, SaveFailure {
        Path usual = folder.resolve("a.jpg");
        Path longName = folder.resolve("ä".repeat(122) + ".jpg");
        Files.writeString(longName, "a picture");
        SidecarStore store = new SidecarStore(ENGLISH, Clock.systemUTC(), Optional.of(folder.resolve("chosen")));
        assertThat(store.cannotWrite(longName)).isEmpty();
        AnnotatedPhotograph said = save(store, longName);
        save(store, usual);
        assertThat(folder.resolve("a.jpg.caveat.json")).exists();
        assertThat(store.load(longName).state()).isEqualTo(said);
        Path wholePath = folder.toAbsolutePath().getRoot().relativize(folder.toAbsolutePath());
        assertThat(folder.resolve("chosen").resolve(wholePath)).isDirectoryContaining("glob:**ä~*.caveat.json");
    }

    @Test
    void whatWasKeptInTheOtherFolderIsReadThereAlsoWhenItCouldStandBeside() throws SaveFailure {
        Path photograph = folder.resolve("a.jpg");
        Path chosen = folder.resolve("chosen");
        Disk closed = ReadOnlyDisk.over(new LocalDisk());
        SidecarPlace needed = SidecarPlace.whereNeeded(closed, chosen);
        AnnotatedPhotograph said =
                save(new SidecarStore(ENGLISH, Clock.systemUTC(), new LocalDisk(), needed), photograph);
        SidecarStore later = new SidecarStore(ENGLISH, Clock.systemUTC(), Optional.of(chosen));
        assertThat(later.load(photograph).state()).isEqualTo(said);
        assertThat(SidecarName.of(photograph)).doesNotExist();
    }

    private SidecarStore elsewhere(Path opened) {
        SidecarPlace place = SidecarPlace.elsewhere(opened, folder.resolve("kept"));
        return new SidecarStore(ENGLISH, Clock.systemUTC(), new LocalDisk(), place);
    }

    static AnnotatedPhotograph save(SidecarStore store, Path photograph) throws SaveFailure {
        Loaded loaded = store.load(photograph);
        Basis basis = loaded instanceof Loaded.Present present
                ? present.basis()
                : new Basis(Optional.empty(), loaded.state());
        Hand hand = Hand.of("A. Marin", Desk.NOON);
        AnnotatedPhotograph ours = new Describe(Statement.CAPTION, List.of(Body.of("en", "Kept.")), hand)
                .applyTo(loaded.state())
                .state();
        Sitting sitting = Sitting.begin(Agent.person("A. Marin"), loaded.state(), Desk.NOON);
        return store.save(photograph, basis, ours, sitting).state();
    }
}
