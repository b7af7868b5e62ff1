package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.photograph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.sidecar.file.Owner;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two exports into one folder, and what a killed one leaves there. */
class ExportsTogetherTest {
    private static final String LEFT = ".caveat-0123abcd.tmp";

    @TempDir
    Path folder;

    @Test
    void aSecondExportThatIsQuickerIsNotReplacedWithoutLeave() throws Exception {
        Exports slow = exports(during("words", "slow", () -> run(exports(writing("words", "quick")), "words")));

        assertThatThrownBy(() -> run(slow, "words"))
                .isInstanceOf(ExportFailure.class)
                .hasMessageContaining("holds an export already");

        assertThat(target().resolve("words/a.txt")).hasContent("quick");
        assertThat(hidden()).isEmpty();
    }

    @Test
    void aSecondExportOfAnotherFormatIsStillKnownToTheReport() throws Exception {
        ExportFormat other = writing("other", "quick");
        Exports slow = exports(during("words", "slow", () -> run(exports(other), "other")), other);

        run(slow, "words");

        assertThat(Files.readString(target().resolve(ExportPlan.REPORT)))
                .contains("\"other\"")
                .contains("\"words\"");
        assertThat(target().resolve("other/a.txt")).hasContent("quick");
        assertThat(target().resolve("words/a.txt")).hasContent("slow");
    }

    @Test
    void whatIsStillBeingWrittenIsNotClearedByAnother() throws Exception {
        Exports slow = exports(during("words", "slow", () -> {
            for (Path staging : hidden()) {
                Files.setLastModifiedTime(staging, FileTime.from(Instant.now().minus(Duration.ofHours(5))));
            }
            run(exports(writing("other", "quick")), "other");
        }));

        run(slow, "words");

        assertThat(target().resolve("words/a.txt")).hasContent("slow");
    }

    @Test
    void whatAKilledExportOfThisMachineLeftIsClearedByTheNextAtOnce() throws Exception {
        Path left = Files.createDirectories(target().resolve(LEFT));
        Process ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        ended.waitFor();
        Files.writeString(left.resolve("owner"), Owner.self().host() + "\n" + ended.pid() + "\n");

        run(exports(writing("words", "next")), "words");

        assertThat(hidden()).isEmpty();
        assertThat(target().resolve("words/a.txt")).hasContent("next");
    }

    @Test
    void whatAnotherMachineMayStillWriteIsLeftForAnHour() throws Exception {
        Path left = Files.createDirectories(target().resolve(LEFT));
        Files.writeString(left.resolve("owner"), "another machine\n1\n");

        run(exports(writing("words", "first")), "words");
        assertThat(left).isDirectory();

        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofMinutes(61))));
        run(exports(writing("other", "second")), "other");
        assertThat(left).doesNotExist();
    }

    private interface Meanwhile {
        void happens() throws Exception;
    }

    private record Writing(String name, String text, Meanwhile meanwhile) implements ExportFormat {
        @Override
        public List<LeftOut> write(Publication publication, ExportFolder into, Progress progress) throws IOException {
            into.write("a.txt", text);
            try {
                meanwhile.happens();
            } catch (Exception failed) {
                throw new IOException(failed);
            }
            return List.of();
        }
    }

    private static ExportFormat writing(String name, String text) {
        return new Writing(name, text, () -> {});
    }

    private static ExportFormat during(String name, String text, Meanwhile meanwhile) {
        return new Writing(name, text, meanwhile);
    }

    private static Exports exports(ExportFormat... formats) {
        return new Exports(List.of(formats), Messages.english(), Clock.systemUTC());
    }

    private void run(Exports exports, String format) throws ExportFailure {
        exports.run(
                new ExportPlan(collection(photograph("a.jpg")), List.of(format), target(), ExportOptions.PLAIN),
                Progress.NONE);
    }

    private Path target() {
        return folder.resolve("out");
    }

    private List<Path> hidden() throws IOException {
        try (Stream<Path> entries = Files.list(target())) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
