package org.caveat.sidecar.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {
    private static final Owner SELF = Owner.self();

    @TempDir
    private Path folder;

    private final LeftOvers leftOvers = new LeftOvers(new LocalDisk(), Clock.systemUTC(), SELF);
    private Owner ended = SELF;

    @BeforeEach
    void aProgramEnded() throws Exception {
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        ended = new Owner(SELF.host(), process.pid());
    }

    @Test
    void theLockOfAProgramThatHasEndedGoesWithItsTemporaryFile() throws IOException {
        lock("0123abcd", ended, "aaaaaaaa");
        temporary("aaaaaaaa", "half a sidecar");
        assertThat(leftOvers.clear(folder)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLockThatNamesAFileOutsideTheFolderRemovesNothingThere() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createDirectory(inner.resolve(".caveat-"));
        Path outside = Files.writeString(folder.resolve("notes.tmp"), "somebody's");
        Files.write(inner.resolve(".caveat-0123abcd.lock"), note(ended, "/../../notes"));
        leftOvers.clear(inner);
        assertThat(outside).hasContent("somebody's");
        assertThat(inner.toFile().list()).containsExactly(".caveat-");
    }

    @Test
    void whatALivingProgramHoldsStays() throws IOException {
        lock("0123abcd", SELF, "aaaaaaaa");
        temporary("aaaaaaaa", "half a sidecar");
        assertThat(leftOvers.clear(folder)).isTrue();
        assertThat(names()).containsExactly(".caveat-0123abcd.lock", ".caveat-aaaaaaaa.tmp");
    }

    @Test
    void whatAnotherMachineMayHoldStays() throws IOException {
        lock("0123abcd", new Owner("elsewhere", ended.process()), "aaaaaaaa");
        temporary("aaaaaaaa", "half a sidecar");
        temporary("bbbbbbbb", "of nobody knows whom");
        assertThat(leftOvers.clear(folder)).isTrue();
        assertThat(names()).hasSize(3);
    }

    @Test
    void aLockThatWasMovedAsideByAProgramThatThenEndedGoesToo() throws IOException {
        Files.write(folder.resolve(".caveat-cccccccc.tmp"), note(ended, "aaaaaaaa"));
        leftOvers.clear(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ofALockWithoutANoteItIsLookedOnceMore() throws IOException {
        Path lock = Files.createFile(folder.resolve(".caveat-0123abcd.lock"));
        assertThat(leftOvers.clear(folder)).isFalse();
        assertThat(lock).exists();
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(LeftOvers.again())));
        assertThat(leftOvers.clear(folder)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void temporaryFilesOfOverAnHourGoAndNothingElse() throws IOException {
        for (String name : List.of(".caveat-0123abcd.tmp", ".caveat-xyz.tmp", ".caveat-xyz.lock", "a.tmp")) {
            old(name, Duration.ofHours(2));
        }
        old(".caveat-99999999.tmp", Duration.ofMinutes(30));
        leftOvers.clear(folder);
        assertThat(names()).containsExactly(".caveat-99999999.tmp", ".caveat-xyz.lock", ".caveat-xyz.tmp", "a.tmp");
    }

    @Test
    void anExportBeingWrittenThereIsNotTouched() throws IOException {
        Path staging = Files.createDirectory(folder.resolve(".caveat-dddddddd.tmp"));
        Files.writeString(staging.resolve("page.html"), "page");
        Files.setLastModifiedTime(staging, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        lock("0123abcd", ended, "aaaaaaaa");
        leftOvers.clear(folder);
        assertThat(names()).containsExactly(".caveat-dddddddd.tmp");
        assertThat(staging.resolve("page.html")).exists();
    }

    @Test
    void whereNothingWasLeftNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("a.jpg"), "a photograph");
        FileTime before = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
        Files.setLastModifiedTime(folder, before);
        leftOvers.clear(folder);
        assertThat(Files.getLastModifiedTime(folder)).isEqualTo(before);
    }

    private void lock(String name, Owner owner, String token) throws IOException {
        Files.write(folder.resolve(".caveat-" + name + ".lock"), note(owner, token));
    }

    private static byte[] note(Owner owner, String token) {
        return new LockNote(owner, Instant.now(), token).bytes();
    }

    private void temporary(String token, String text) throws IOException {
        Files.writeString(folder.resolve(AtomicFile.name(token)), text);
    }

    private void old(String name, Duration age) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private List<String> names() {
        return Arrays.stream(folder.toFile().list()).sorted().toList();
    }
}
