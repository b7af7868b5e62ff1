package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.file.FailingDisk;
import org.caveat.sidecar.file.FailingDisk.Step;
import org.caveat.sidecar.file.LocalDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FailedSaveTest {
    @TempDir
    private Path folder;

    private Path photograph;
    private String old;

    @BeforeEach
    void somethingIsSaid() throws SaveFailure {
        photograph = folder.resolve("a.jpg");
        new Desk(photograph, "A. Marin").caption("Old.").save();
        old = Desk.text(photograph);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE          | writing in its folder is not allowed.",
                "LIKEN           | the disk reports",
                "WRITE_HALF      | the disk is full. Make room, at least ",
                "FULL            | the disk is full. Make room, at least ",
                "FORCE           | the disk reports “Input/output error”.",
                "MOVE_NOT_ATOMIC | this disk cannot replace a file in one step"
            })
    void afterAFailureTheOldFileIsWholeAndTheSentenceSaysWhatToDo(Step step, String words) throws Exception {
        Desk desk = new Desk(photograph, "A. Marin", Desk.NOON, new FailingDisk(step)).caption("New.");
        SaveFailure failure = catchThrowableOfType(SaveFailure.class, desk::save);
        assertThat(failure.sentence())
                .startsWith("a.jpg.caveat.json was not saved: ")
                .contains(words);
        assertThat(Desk.text(photograph)).isEqualTo(old);
        assertThat(names()).containsExactly("a.jpg.caveat.json");
        desk.save();
        assertThat(Desk.onDisk(photograph)).isEqualTo(desk.state);
        assertThat(desk.state.description().get(0).value()).isEqualTo("New.");
    }

    @Test
    void anotherProgramMayHoldTheFileForAMoment() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin", Desk.NOON, new FailingDisk(Step.MOVE, 30)).caption("New.");
        assertThat(desk.save().state.description().get(0).value()).isEqualTo("New.");
    }

    @Test
    void aFileThatIsHeldForLongIsNotWrittenAndTheWordsSaySo() throws IOException {
        Desk desk = new Desk(photograph, "A. Marin", Desk.NOON, new FailingDisk(Step.MOVE, 1000)).caption("New.");
        SaveFailure failure = catchThrowableOfType(SaveFailure.class, desk::save);
        assertThat(failure.sentence()).contains("another program holds the file. Close it there and save again.");
        assertThat(Desk.text(photograph)).isEqualTo(old);
        assertThat(names()).containsExactly("a.jpg.caveat.json");
    }

    @Test
    void aDiskThatTakesAFewBytesAtATimeIsWrittenWhole() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin", Desk.NOON, new FailingDisk(Step.SHORT_WRITES));
        desk.caption("New.").save();
        assertThat(Desk.onDisk(photograph)).isEqualTo(desk.state);
    }

    @Test
    void whereOnlyTheFolderCannotBeForcedTheNewFileIsWholeAndTheFailureIsTold() throws SaveFailure {
        Desk desk = new Desk(photograph, "A. Marin", Desk.NOON, new FailingDisk(Step.FORCE_FOLDER)).caption("New.");
        assertThat(catchThrowableOfType(SaveFailure.class, desk::save).sentence())
                .contains("The file on disk is whole.");
        assertThat(Desk.onDisk(photograph).description().get(0).value()).isEqualTo("New.");
        AnnotatedPhotograph again = desk.save().state;
        assertThat(again).isEqualTo(Desk.onDisk(photograph));
        assertThat(again.caption().orElseThrow().said().foreign().isEmpty()).isTrue();
        assertThat(Desk.text(photograph)).doesNotContain("caveat:conflict");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"DIES_WRITING", "DIES_MOVING"})
    void aProgramThatDiesLeavesTheOldFileAndNoLockThatBlocks(Step step) throws Exception {
        Desk killed = new Desk(photograph, "A. Marin", Desk.NOON, new FailingDisk(step)).caption("New.");
        assertThat(catchThrowableOfType(SaveFailure.class, killed::save)).isNotNull();
        assertThat(Desk.text(photograph)).isEqualTo(old);
        assertThat(names()).hasSize(3);
        Desk later = new Desk(photograph, "A. Marin", Desk.NOON.plus(Duration.ofMinutes(2)), new LocalDisk());
        later.caption("Later.").save();
        assertThat(Desk.onDisk(photograph).description().get(0).value()).isEqualTo("Later.");
        assertThat(names()).hasSize(2).allSatisfy(name -> assertThat(name).doesNotEndWith(".lock"));
    }

    @Test
    void aFolderThatIsNotThereAnyMoreIsTold() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Desk desk = new Desk(gone.resolve("b.jpg"), "A. Marin").caption("New.");
        Files.delete(gone);
        assertThat(catchThrowableOfType(SaveFailure.class, desk::save).sentence())
                .isEqualTo("b.jpg.caveat.json was not saved: its folder is not there any more. "
                        + "Bring the folder or the disk back and save again.");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
