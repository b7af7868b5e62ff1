package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.model.Body;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.sidecar.SidecarName;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.file.Owner;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Locks that nobody will give back. */
class DeadLocksTest {
    private static final Duration OVER_A_MINUTE = Duration.ofSeconds(70);

    @TempDir
    private Path temporary;

    private SharedFolder folder;
    private OpenCollection collection;
    private Path sidecar;
    private int said;

    @Test
    void aLockThatNobodyGivesBackDoesNotBlock() throws Exception {
        folder = SharedFolder.of(temporary.resolve("folder"), 1);
        collection = folder.open("Marin", temporary.resolve("recovery"), new SameThread());
        sidecar = SidecarName.of(folder.folder().resolve("p00.jpg"));

        trial("a lock of a process that was killed while it held it", () -> heldByTheKilled(true));
        trial("a lock whose note names a process that is gone", () -> heldByTheKilled(false));
        trial("an empty lock, over a minute old", () -> left("", OVER_A_MINUTE));
        trial("a lock that breaks off, over a minute old", () -> left("{\n  \"host\": \"her", OVER_A_MINUTE));
        trial(
                "a lock of another machine, over a minute old",
                () -> left(ofAnotherMachine(OVER_A_MINUTE), Duration.ZERO));
    }

    @Test
    void aYoungLockOfOthersIsWaitedForAndTheWordsAreKept() throws Exception {
        folder = SharedFolder.of(temporary.resolve("folder"), 1);
        collection = folder.open("Marin", temporary.resolve("recovery"), new SameThread(), whereWaitingTakesNoTime());
        sidecar = SidecarName.of(folder.folder().resolve("p00.jpg"));

        left(ofAnotherMachine(Duration.ZERO), Duration.ZERO);
        say("Waits.");
        assertThat(collection.saveAll()).containsExactly("p00.jpg");
        assertThat(collection.isKeptElsewhere(List.of("p00.jpg"))).isTrue();
        assertThat(sidecar).doesNotExist();
        left(ofAnotherMachine(OVER_A_MINUTE), Duration.ZERO);
        assertThat(collection.saveAll()).isEmpty();
        assertThat(Files.readString(sidecar)).contains("Waits.");
        Trials.add(new Trial(Heading.WRITERS, "a lock of another machine, younger than a minute", 1, 1, 0, 0));
    }

    private static Disk whereWaitingTakesNoTime() {
        Disk disk = new LocalDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(),
                new Class<?>[] {Disk.class},
                (proxy, method, arguments) -> method.getName().equals("pause") ? null : on(disk, method, arguments));
    }

    private static Object on(Disk disk, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(disk, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Leaves a lock behind. */
    @FunctionalInterface
    private interface Leaving {
        void run() throws Exception;
    }

    private void trial(String fault, Leaving leaving) throws Exception {
        int times = Trials.times(2, 50);
        int lost = 0;
        for (int i = 0; i < times; i++) {
            leaving.run();
            String word = "Said" + ++said + ".";
            say(word);
            boolean isSaved = collection.saveAll().isEmpty();
            lost += isSaved && Files.readString(sidecar).contains(word) ? 0 : 1;
        }
        int damaged = folder.damaged().size();
        Trials.add(new Trial(Heading.WRITERS, fault, times, times, lost, damaged));
        assertThat(lost).as(fault).isZero();
        assertThat(damaged).as(fault).isZero();
        assertThat(SaveLock.of(sidecar)).as(fault).doesNotExist();
    }

    private void say(String words) {
        Hand hand = Hand.of("Marin", Instant.now());
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", words)));
        AddCaveat caveat = new AddCaveat("urn:uuid:" + words, Kind.AFTER, said, hand);
        assertThat(collection.apply(new Step(
                        "edit.add", List.of(new Step.OfPhotograph("p00.jpg", caveat)), List.of(), Optional.empty())))
                .isTrue();
    }

    /** A process takes the lock and is killed, or says that it is one that has ended by itself. */
    private void heldByTheKilled(boolean isKilled) throws Exception {
        Process process = new ProcessBuilder("sleep", isKilled ? "600" : "0").start();
        left(note(Owner.self().host(), process.pid(), Instant.now()), Duration.ZERO);
        if (isKilled) {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private static String ofAnotherMachine(Duration age) {
        return note("another machine", 1, Instant.now().minus(age));
    }

    private static String note(String host, long process, Instant since) {
        return String.format(
                "{\"host\": \"%s\", \"process\": %d, \"token\": \"0123abcd\", \"time\": \"%s\"}", host, process, since);
    }

    private void left(String note, Duration age) throws IOException {
        Path lock = SaveLock.of(sidecar);
        Files.writeString(lock, note);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(age)));
    }
}
