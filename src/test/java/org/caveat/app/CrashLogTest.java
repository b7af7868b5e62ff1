package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashLogTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    private final List<String> told = new ArrayList<>();

    private CrashLog log(Path file) {
        return new CrashLog(file, CLOCK, Messages.english(), told::add);
    }

    @Test
    void theDetailsGoIntoTheLogAndOneSentenceToTheUser() throws IOException {
        Path file = data.resolve("caveat/crash.log");
        log(file).tell(new IllegalStateException("two drawers, one key"));
        assertThat(Files.readString(file))
                .startsWith("2026-11-24T09:00:00Z")
                .contains("IllegalStateException: two drawers, one key")
                .contains("at org.caveat.app.CrashLogTest");
        assertThat(told).singleElement().asString().contains(file.toString()).doesNotContain("Exception", "\n");
    }

    @Test
    void theWindowTellsItToo() {
        List<String> window = new ArrayList<>();
        CrashLog log = log(data.resolve("crash.log"));
        log.tell(new IllegalStateException("before there is a window"));
        log.tellAlso(window::add);
        log.tell(new IllegalStateException("after"));
        assertThat(told).hasSize(2);
        assertThat(window).containsExactly(told.get(1));
    }

    @Test
    void whereTheLogCannotBeWrittenNobodyIsSentToIt() throws IOException {
        Path inTheWay = Files.writeString(data.resolve("a file"), "");
        log(inTheWay.resolve("crash.log")).tell(new IllegalStateException("x"));
        assertThat(told)
                .singleElement()
                .asString()
                .contains("could not be written")
                .doesNotContain("at org.caveat", "\n");
    }

    @Test
    void oneFailureAfterAnotherIsKept() throws IOException {
        Path file = data.resolve("crash.log");
        CrashLog log = log(file);
        log.tell(new IllegalStateException("first"));
        log.tell(new IllegalStateException("second"));
        assertThat(Files.readString(file)).contains("first").contains("second");
    }

    @Test
    void aLogOfAMebibyteBeginsAnew() throws IOException {
        Path file = Files.writeString(data.resolve("crash.log"), "old ".repeat(300_000));
        log(file).tell(new IllegalStateException("new"));
        assertThat(Files.readString(file)).contains("new").doesNotContain("old");
    }
}
