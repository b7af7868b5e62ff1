package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.caveat.text.Messages;
import org.caveat.text.Program;
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
                .contains("Caveat " + Program.version(), "Java " + System.getProperty("java.version"))
                .contains(System.getProperty("os.name"), System.getProperty("os.arch"))
                .contains("java.lang.IllegalStateException")
                .contains("at org.caveat.app.CrashLogTest");
        assertThat(told).singleElement().asString().contains(file.toString()).doesNotContain("Exception", "\n");
    }

    @Test
    void theWindowTellsItToo() {
        List<String> window = new ArrayList<>();
        CrashLog log = log(data.resolve("crash.log"));
        log.tell(new IllegalStateException("before there is a window"));
        log.tellAlso(window::add);
        log.tell(new IllegalArgumentException("after"));
        assertThat(told).hasSize(2);
        assertThat(window).containsExactly(told.get(1));
    }

    @Test
    void whoeverTellsGoesOnAlsoWhereTellingFailsOfTheSame() {
        OutOfMemoryError shortage = new OutOfMemoryError("invented");
        CrashLog log = log(data.resolve("crash.log"));
        log.freeFirst(() -> {
            throw shortage;
        });
        assertThatCode(() -> log.tell(shortage)).doesNotThrowAnyException();
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
        log.tell(new IllegalStateException());
        log.tell(new IllegalArgumentException());
        assertThat(Files.readString(file)).contains("IllegalState").contains("IllegalArgument");
        assertThat(told).hasSize(2);
    }

    @Test
    void theSameFailureInEachPulseIsSaidOnceAndCounted() throws IOException {
        Path file = data.resolve("crash.log");
        CrashLog log = log(file);
        for (int pulse = 0; pulse < 100; pulse++) {
            log.tell(failureOfAPulse());
        }
        assertThat(told).hasSize(1);
        assertThat(Files.readString(file))
                .containsOnlyOnce("failureOfAPulse")
                .containsOnlyOnce("for the 10th time")
                .containsOnlyOnce("for the 100th time");
    }

    private static Throwable failureOfAPulse() {
        return new IllegalStateException();
    }

    @Test
    void nothingThatAMessageQuotesGetsIntoTheLog() throws IOException {
        Path file = data.resolve("crash.log");
        IllegalStateException failure = new IllegalStateException(
                "no number: SECRET", new NumberFormatException("For input string: \"SECRET\""));
        failure.addSuppressed(new UncheckedIOException(new IOException("SECRET.jpg")));
        log(file).tell(failure);
        assertThat(Files.readString(file))
                .contains("Caused by: java.lang.NumberFormatException", "Suppressed: java.io.UncheckedIOException")
                .doesNotContain("SECRET");
        assertThat(told).singleElement().asString().doesNotContain("SECRET");
    }

    @Test
    void whatJavaItselfSaysOfNamesAndNumbersStays() throws IOException {
        Path file = data.resolve("crash.log");
        log(file).tell(new ArrayIndexOutOfBoundsException("Index 5 out of bounds for length 3"));
        assertThat(Files.readString(file)).contains("Index 5 out of bounds for length 3");
    }

    @Test
    void whatWasDoneLastStandsInTheLog() throws IOException {
        Path file = data.resolve("crash.log");
        CrashLog log = log(file);
        log.actions().did("edit.description");
        log.actions().did("edit.description");
        log.tell(new IllegalStateException());
        assertThat(Files.readString(file))
                .contains("Last actions:\n  2026-11-24T09:00:00Z edit.description (2 times)\n");
    }

    @Test
    void whereMemoryRunsShortCachesAreFreedBeforeAnythingElseAndItIsSaidOnce() throws IOException {
        Path file = data.resolve("crash.log");
        List<String> order = new ArrayList<>();
        CrashLog log = new CrashLog(file, CLOCK, Messages.english(), order::add);
        log.freeFirst(() -> order.add("freed"));
        log.tell(new OutOfMemoryError("Java heap space"));
        log.tell(new ExecutionException(new OutOfMemoryError("Java heap space")));
        log.tell(new OutOfMemoryError("unable to create native thread"));
        assertThat(order.get(0)).isEqualTo("freed");
        assertThat(order.get(1)).startsWith("Memory ran short.").contains(file.toString());
        assertThat(order).filteredOn("freed"::equals).hasSize(3);
        assertThat(order).hasSize(4);
        assertThat(Files.readString(file)).containsOnlyOnce("Caveat ").contains("OutOfMemoryError: Java heap space");
    }

    @Test
    void whateverFailsWhileItTellsDoesNotReachWhoTells() {
        CrashLog log = new CrashLog(data.resolve("crash.log"), CLOCK, Messages.english(), sentence -> {
            throw new OutOfMemoryError("again");
        });
        assertThatCode(() -> log.tell(new IllegalStateException())).doesNotThrowAnyException();
    }

    @Test
    void aLogOfAMebibyteBeginsAnew() throws IOException {
        Path file = Files.writeString(data.resolve("crash.log"), "old ".repeat(300_000));
        log(file).tell(new IllegalStateException("new"));
        assertThat(Files.readString(file)).contains("IllegalStateException").doesNotContain("old old");
    }
}
