package org.caveat.ui.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.caveat.text.codes.Codes;
import org.caveat.ui.Listening;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.fx.Desk;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The codes are invented. */
class CodesModelTest {
    @TempDir
    Path disk;

    private final BooleanProperty on = new SimpleBooleanProperty(false);
    private Path folder;
    private Desk desk;
    private CodesModel model;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(disk.resolve("collection"));
        Files.writeString(folder.resolve("codes.txt"), "ts\tTorgau");
        desk = new OpenedFolder(folder, "a.jpg").desk();
        desk.read();
        model = new CodesModel(desk, on, new SameThread(), Runnable::run);
    }

    @Test
    void nothingIsReplacedUntilAFileIsNamedAndItIsWanted() {
        assertThat(model.active()).isEqualTo(Codes.NONE);
        on.set(true);
        assertThat(model.active()).isEqualTo(Codes.NONE);
        model.hold(Optional.of("codes.txt"));
        assertThat(model.active().alternatives()).containsOnlyKeys("ts");
        on.set(false);
        assertThat(model.active()).isEqualTo(Codes.NONE);
    }

    @Test
    void whichFileHoldsThemIsAStepThatIsUndone() {
        on.set(true);
        model.hold(Optional.of("codes.txt"));
        desk.undo();
        assertThat(model.file()).isEmpty();
        assertThat(model.active()).isEqualTo(Codes.NONE);
    }

    @Test
    void aFileThatChangedOnDiskIsReadAnew() throws IOException {
        on.set(true);
        model.hold(Optional.of("codes.txt"));
        Files.writeString(folder.resolve("codes.txt"), "el\tthe Elbe");
        Files.setLastModifiedTime(folder.resolve("codes.txt"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        model.readAnew();
        assertThat(model.active().alternatives()).containsOnlyKeys("el");
    }

    @Test
    void aFileThatIsNotThereOrLiesOutsideHasNoCodesAndIsTold() throws IOException {
        Files.writeString(disk.resolve("outside.txt"), "ts\tTorgau");
        on.set(true);
        for (String file : new String[] {"gone.txt", "../outside.txt", "", "a\0b"}) {
            CodesFile.Read read = new CodesFile(folder).read(file, Optional.empty());
            assertThat(read.stamp()).as(file).isEmpty();
            assertThat(read.codes()).isEqualTo(Codes.NONE);
        }
    }

    @Test
    void filesOfTextAreOffered() throws IOException {
        Files.createDirectories(folder.resolve("lists"));
        Files.writeString(folder.resolve("lists/more.tsv"), "x\ty");
        model.look();
        assertThat(model.candidatesProperty().get()).containsExactly("codes.txt", "lists/more.tsv");
    }

    @Test
    void aClosedModelListensToNothing() {
        int before = Listening.on(desk.describedProperty());
        for (int time = 0; time < 20; time++) {
            new CodesModel(desk, on, new SameThread(), Runnable::run).close();
        }
        assertThat(Listening.on(desk.describedProperty())).isEqualTo(before);
    }
}
