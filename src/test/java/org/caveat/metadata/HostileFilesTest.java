package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

/** Every file that ever broke a reader, read like any other. */
class HostileFilesTest {
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final MetadataReader reader = new MetadataReader(Messages.english());
    private final EmbeddedThumbnail thumbnail = new EmbeddedThumbnail();

    @Test
    void everyHostileFileIsAccountedFor() throws IOException {
        everyFileOf(Shared.path("corpora/bad"));
    }

    @Test
    void everyOrdinaryFileIsAccountedForToo() throws IOException {
        everyFileOf(Shared.path("corpora/metadata"));
    }

    @Test
    void theTextOfAnExternalEntityAppearsNowhere() throws IOException {
        Path file = Shared.path("corpora/bad/made/xmp-external-entity.jpg");
        FileFacts facts = reader.read(file);
        assertThat(facts.unreadable()).isEmpty();
        assertThat(facts.problems()).singleElement().asString().contains("XMP");
        assertThat(facts.entries()).noneMatch(entry -> entry.group().equals("XMP"));
    }

    private void everyFileOf(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> unreadable = new ArrayList<>();
        for (Path file : files) {
            long start = System.nanoTime();
            FileFacts facts = reader.read(file);
            assertThatCode(() -> thumbnail.read(file)).as(file.toString()).doesNotThrowAnyException();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(file.toString())
                    .isLessThan(AT_MOST);
            facts.unreadable().ifPresent(unreadable::add);
            isWhole(file, facts);
        }
        System.out.printf("%s: %d files, %d of them unreadable%n", folder, files.size(), unreadable.size());
        assertThat(unreadable).noneMatch(reason -> reason.contains("in time") || reason.contains("memory"));
    }

    /** Either it has a size, or it says why not. */
    private static void isWhole(Path file, FileFacts facts) throws IOException {
        Header header = facts.header();
        assertThat(header.width() > 0 && header.height() > 0)
                .as(file.toString())
                .isEqualTo(facts.unreadable().isEmpty());
        assertThat(header.bytes()).as(file.toString()).isEqualTo(Files.size(file));
        assertThat(header.orientation()).as(file.toString()).isBetween(1, 8);
        assertThat(facts.unreadable().orElse(file.getFileName().toString()))
                .contains(file.getFileName().toString());
        assertThat(facts.entries())
                .as(file.toString())
                .allMatch(entry -> entry.value().length() <= 65_537);
    }
}
