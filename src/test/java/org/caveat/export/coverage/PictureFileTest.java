package org.caveat.export.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFileTest {
    @TempDir
    Path folder;

    @Test
    void itIsWrittenUnderTheNameThatWasChosenAndReplacesWhatWasChosen() throws IOException {
        Path chosen = folder.resolve("coverage.svg");
        PictureFile.write(chosen, "one");
        assertThat(PictureFile.write(chosen, "two")).isEqualTo(chosen);
        assertThat(chosen).hasContent("two");
        assertNothingElse(1);
    }

    @Test
    void aPhotographIsNeverWrittenHoweverTheFileIsCalled() throws IOException {
        Path photograph = Files.writeString(folder.resolve("boats.jpg"), "picture");
        assertThat(PictureFile.write(photograph, "svg")).isEqualTo(folder.resolve("boats.jpg.svg"));
        assertThat(photograph).hasContent("picture");
    }

    @Test
    void aNameThatNobodyChoseIsNotReplaced() throws IOException {
        Path there = Files.writeString(folder.resolve("mine.svg"), "mine");
        assertThatThrownBy(() -> PictureFile.write(folder.resolve("mine"), "svg"))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(there).hasContent("mine");
        assertNothingElse(1);
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectory(folder.resolve("taken.svg"));
        assertThatThrownBy(() -> PictureFile.write(folder.resolve("taken.svg"), "svg"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PictureFile.write(folder.resolve("missing/a.svg"), "svg"))
                .isInstanceOf(IOException.class);
        assertNothingElse(1);
    }

    private void assertNothingElse(int count) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(count);
        }
    }
}
