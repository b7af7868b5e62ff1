package org.caveat.sidecar.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveLockTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Owner SELF = new Owner("here", ProcessHandle.current().pid());

    @TempDir
    private Path folder;

    private final Disk disk = new LocalDisk();

    @Test
    void theLockSaysWhoHoldsItAndSinceWhen() throws IOException {
        Path file = folder.resolve("a.jpg.caveat.json");
        try (SaveLock.Held held = lock().take(file)) {
            held.check();
            Path lock = SaveLock.of(file);
            assertThat(lock.getFileName().toString()).matches("\\.caveat-[0-9a-f]{8}\\.lock");
            assertThat(Files.readString(lock))
                    .contains("\"host\": \"here\"")
                    .contains("\"process\": " + SELF.process())
                    .contains("\"time\": \"2026-11-24T12:00:00Z\"");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void filesOfOneFolderHaveLocksOfTheirOwn() throws IOException {
        try (SaveLock.Held one = lock().take(folder.resolve("a.json"));
                SaveLock.Held other = lock().take(folder.resolve("b.json"))) {
            one.check();
            other.check();
        }
    }

    @Test
    void whileItIsHeldNobodyElseGetsIt() throws IOException {
        Path file = folder.resolve("a.json");
        try (SaveLock.Held held = lock().take(file)) {
            assertThatThrownBy(() -> impatient().take(file))
                    .isInstanceOfSatisfying(SaveLock.BusyException.class, busy -> assertThat(busy.owner())
                            .contains(SELF));
            held.check();
        }
        lock().take(file).close();
    }

    @Test
    void aLockOfAProcessThatHasEndedDoesNotBlock() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        leave("{\"host\": \"here\", \"process\": " + ended.pid() + ", \"time\": \"" + NOW + "\"}", Duration.ZERO);
        impatient().take(folder.resolve("a.json")).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSameProcessNumberOnAnotherMachineMayBeAlive() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        leave("{\"host\": \"there\", \"process\": " + ended.pid() + ", \"time\": \"" + NOW + "\"}", Duration.ZERO);
        assertThatThrownBy(() -> impatient().take(folder.resolve("a.json"))).isInstanceOf(SaveLock.BusyException.class);
    }

    @Test
    void aLockOverAMinuteOldIsMovedAside() throws IOException {
        leave("{\"host\": \"there\", \"process\": 1, \"time\": \"" + NOW.minusSeconds(61) + "\"}", Duration.ZERO);
        impatient().take(folder.resolve("a.json")).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void onAShareALockThatDoesNotSayIsJudgedByTheClockOfItsDisk() throws IOException {
        SaveLock lock = impatient(true);
        leave("", Duration.ofSeconds(50));
        assertThatThrownBy(() -> lock.take(folder.resolve("a.json"))).isInstanceOf(SaveLock.BusyException.class);
        leave("half a no", Duration.ofSeconds(70));
        lock.take(folder.resolve("a.json")).close();
        leave(
                "{\"host\": \"there\", \"process\": 1, \"time\": \"" + NOW.plusSeconds(9999) + "\"}",
                Duration.ofHours(2));
        lock.take(folder.resolve("a.json")).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whereNoOtherMachineWritesALockThatDoesNotSayIsLeftBehindAfterAMoment() throws IOException {
        leave("", Duration.ZERO);
        assertThatThrownBy(() -> impatient(false).take(folder.resolve("a.json")))
                .isInstanceOf(SaveLock.BusyException.class);
        leave("half a no", Duration.ofSeconds(3));
        impatient(false).take(folder.resolve("a.json")).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anotherProcessThatHasTheNumberNowDoesNotHoldTheLock() throws IOException {
        leave(note(Birth.of(SELF.process()).orElseThrow() + "0"), Duration.ZERO);
        impatient().take(folder.resolve("a.json")).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theSameProcessHoldsTheLockHoweverTheClockWasSet() throws IOException {
        leave(note(Birth.of(SELF.process()).orElseThrow()), Duration.ZERO);
        assertThatThrownBy(() -> impatient().take(folder.resolve("a.json"))).isInstanceOf(SaveLock.BusyException.class);
    }

    @Test
    void aNumberOfAnotherContainerSaysNothingHere() throws Exception {
        Owner self = Owner.self();
        assumeTrue(self.birth().startsWith("pid:"), "the system does not say in which container a number holds");
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        assertThat(new Owner(self.host(), ended.pid(), "pid:[1] 5").isGone(self))
                .isFalse();
        assertThat(new Owner(self.host(), ended.pid(), self.birth().replaceFirst(" .*", " 5")).isGone(self))
                .isTrue();
    }

    private static String note(String birth) {
        return "{\"host\": \"here\", \"process\": " + SELF.process() + ", \"birth\": \"" + birth + "\", \"time\": \""
                + NOW + "\"}";
    }

    @Test
    void whoLostTheLockIsToldBeforeWriting() throws IOException {
        Path file = folder.resolve("a.json");
        SaveLock.Held slow = lock().take(file);
        SaveLock later = new SaveLock(disk, Clock.fixed(NOW.plusSeconds(120), ZoneOffset.UTC), SELF);
        try (SaveLock.Held quick = later.take(file)) {
            assertThatThrownBy(slow::check).isInstanceOf(SaveLock.BusyException.class);
            slow.close();
            quick.check();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private void leave(String note, Duration age) throws IOException {
        Path lock = SaveLock.of(folder.resolve("a.json"));
        Files.writeString(lock, note);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(age)));
    }

    private SaveLock lock() {
        return new SaveLock(disk, Clock.fixed(NOW, ZoneOffset.UTC), SELF);
    }

    /** A lock whose waiting takes no time. */
    private static SaveLock impatient() {
        return impatient(false);
    }

    private static SaveLock impatient(boolean isShared) {
        Disk disk = new FailingDisk(FailingDisk.Step.MOVE, 0) {
            @Override
            public boolean isShared(Path folder) {
                return isShared;
            }
        };
        return new SaveLock(disk, Clock.fixed(NOW, ZoneOffset.UTC), SELF);
    }
}
