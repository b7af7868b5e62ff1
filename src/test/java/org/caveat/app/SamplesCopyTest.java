package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Unopenable;
import org.caveat.text.Messages;
import org.caveat.ui.shell.Services;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesCopyTest {
    @TempDir
    Path disk;

    private Path shipped = Path.of("");
    private Path data = Path.of("");
    private SamplesCopy samples = copy(Optional.empty());

    @BeforeEach
    void ship() throws IOException {
        shipped = Files.createDirectories(disk.resolve("program/samples"));
        data = disk.resolve("data");
        Files.writeString(shipped.resolve("a.jpg"), "picture");
        Files.writeString(shipped.resolve("a.jpg.caveat.json"), "{}");
        samples = copy(Optional.of(shipped));
    }

    private SamplesCopy copy(Optional<Path> from) {
        return new SamplesCopy(data, from, Messages.english());
    }

    @Test
    void theCopyIsMadeWhenItIsOpenedAndNotBefore() throws Exception {
        assertThat(samples.samples()).contains(new Services.Samples(data.resolve("samples"), shipped));
        assertThat(data).doesNotExist();
        samples.makeIfAsked(data.resolve("samples"));
        assertThat(names(data.resolve("samples"))).containsExactly("a.jpg", "a.jpg.caveat.json");
    }

    @Test
    void aPhotographOfTheCopyAskedForMakesTheWholeCopy() throws Exception {
        samples.makeIfAsked(data.resolve("samples/a.jpg"));
        assertThat(data.resolve("samples/a.jpg.caveat.json")).exists();
    }

    @Test
    void anotherFolderMakesNoCopy() throws Exception {
        samples.makeIfAsked(disk.resolve("elsewhere"));
        assertThat(data).doesNotExist();
    }

    @Test
    void whatWasSaidInTheCopyIsNeverReplaced() throws Exception {
        samples.makeIfAsked(data.resolve("samples"));
        Files.writeString(data.resolve("samples/a.jpg.caveat.json"), "said since");
        samples.makeIfAsked(data.resolve("samples"));
        assertThat(data.resolve("samples/a.jpg.caveat.json")).hasContent("said since");
        assertThat(shipped.resolve("a.jpg.caveat.json")).hasContent("{}");
    }

    @Test
    void aCopyThatCannotBeMadeIsToldInASentenceAndLeavesNothingHalf() throws IOException {
        Files.writeString(data, "a file where the folder should be");
        assertThatThrownBy(() -> samples.makeIfAsked(data.resolve("samples")))
                .isInstanceOf(Unopenable.class)
                .hasMessageContaining("samples cannot be copied")
                .hasMessageContaining(data.toString());
        assertThat(names(disk)).containsExactly("data", "program");
    }

    @Test
    void aCopyMadeElsewhereInTheMeantimeStands() throws Exception {
        Files.createDirectories(data.resolve("samples"));
        Files.writeString(data.resolve("samples/a.jpg"), "theirs");
        samples.makeIfAsked(data.resolve("samples"));
        assertThat(data.resolve("samples/a.jpg")).hasContent("theirs");
        assertThat(names(data)).containsExactly("samples");
    }

    @Test
    void aProgramWithoutSamplesOffersNone() throws Exception {
        SamplesCopy none = copy(Optional.empty());
        assertThat(none.samples()).isEmpty();
        none.makeIfAsked(data.resolve("samples"));
        assertThat(data).doesNotExist();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
