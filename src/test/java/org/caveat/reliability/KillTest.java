package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at random moments, by a signal that it cannot catch: what it said was saved is there whole, every
 * sidecar can be read, no photograph is touched, and the next start clears away what was left.
 */
class KillTest {
    /** Kills in one folder: its sidecars grow with each. */
    private static final int IN_ONE_FOLDER = 50;
    /** Every so many a kill is that of a window in which somebody types. */
    private static final int WINDOW = 10;

    private static final long PATIENCE_SECONDS = 60;
    private static final long SEED = Long.getLong("kill.seed", 19_450_425L);

    @TempDir
    private Path place;

    private final Random random = new Random(SEED);
    private long saved;
    private long lost;
    private long damaged;
    private int whileLocked;
    private int whileWriting;
    private int windows;

    @Test
    void whatAKilledProgramSaidWasSavedIsThereWhole() throws Exception {
        Shared.needs(Files.isDirectory(Path.of("/proc/self")), "a system that kills as Linux does");
        int times = Trials.times(20, 2_000);
        for (int done = 0; done < times; done += IN_ONE_FOLDER) {
            killIn(KilledFolder.in(place.resolve("from-" + done)), Math.min(IN_ONE_FOLDER, times - done));
            System.out.printf(
                    "killed %d times (seed %d): %d saves, %d lost, %d damaged; %d kills with a lock, %d in mid-write%n",
                    done + Math.min(IN_ONE_FOLDER, times - done),
                    SEED,
                    saved,
                    lost,
                    damaged,
                    whileLocked,
                    whileWriting);
        }
        Trials.add(new Trial(Heading.DURABILITY, "program killed while it saves", times, saved, lost, damaged));
        Trials.say(
                "kills",
                String.format(
                        "Of %,d kills (seed %d), %,d of them of the window, %,d fell while a lock was held, %,d of these"
                                + " while a temporary file was there.",
                        times, SEED, windows, whileLocked, whileWriting));
        assertThat(whileLocked).as("kills in the middle of a save").isGreaterThan(times / 10);
    }

    private void killIn(KilledFolder folder, int times) throws Exception {
        Ledger ledger = new Ledger(folder.folder());
        Remains left = folder.remains();
        for (int kill = 1; kill <= times; kill++) {
            boolean isWindow = kill % WINDOW == 0;
            try (Victim victim = start(folder, isWindow)) {
                victim.awaitLine(Said.SAVED);
                awaitCleared(folder, left, victim);
                awaitMoment(folder, victim, isWindow);
                List<String> lines = victim.kill();
                assertThat(lines).noneMatch(line -> line.startsWith("failed"));
                ledger.read(lines);
            }
            left = folder.remains();
            whileLocked += left.hasLock() ? 1 : 0;
            whileWriting += left.hasTemporaryFile() ? 1 : 0;
            look(folder, ledger, isWindow);
        }
        try (Victim last = start(folder, false)) {
            last.awaitLine(Said.SAVED);
            awaitCleared(folder, left, last);
        }
        saved += ledger.saved();
    }

    private Victim start(KilledFolder folder, boolean isWindow) throws Exception {
        windows += isWindow ? 1 : 0;
        Class<?> program = isWindow ? TypingWindow.class : EditingLoop.class;
        return Victim.of(List.of(), program, folder.home(), folder.arguments(random.nextInt(1_000_000)));
    }

    /** A moment is any; half of them are sought where a lock is just held, for a save is short. */
    private void awaitMoment(KilledFolder folder, Victim victim, boolean isWindow) throws Exception {
        for (int more = random.nextInt(isWindow ? 2 : 8); more > 0; more--) {
            victim.awaitLine(Said.SAVED);
        }
        assertThat(victim.livesFor(random.nextInt(isWindow ? 900 : 40))).isTrue();
        if (random.nextBoolean()) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
            while (!folder.remains().hasLock() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            LockSupport.parkNanos(random.nextInt(2_000_000));
        }
    }

    private static void awaitCleared(KilledFolder folder, Remains left, Victim victim) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!folder.stillThere(left).isEmpty() && System.nanoTime() < end) {
            victim.hear();
            victim.livesFor(20);
        }
        assertThat(folder.stillThere(left).files())
                .as("left after the next start")
                .isEmpty();
    }

    private void look(KilledFolder folder, Ledger ledger, boolean isWindow) throws Exception {
        List<Said> gone = ledger.lost();
        List<String> broken = ledger.damaged(folder.photographs());
        List<String> changed = folder.changed();
        lost += gone.size();
        damaged += broken.size() + changed.size();
        assertThat(gone)
                .as(
                        "saved and not there after a kill of %s; there stands %s",
                        isWindow ? "the window" : "a command",
                        gone.stream().map(ledger::standing).toList())
                .isEmpty();
        assertThat(broken).as("sidecars that cannot be read").isEmpty();
        assertThat(changed).as("photographs that were changed").isEmpty();
    }
}
