package org.caveat.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LeftOvers;
import org.caveat.sidecar.file.Owner;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;

/** Writes a file of ours while nobody else does: under its lock, and in one step. What fails is told in words. */
final class OneWriter {
    private static final byte[] NOTHING = {};
    /** A program that writes without end and takes no lock is not waited for any longer. */
    private static final int TRIES = 50;

    private final Disk disk;
    private final SaveWords words;
    private final SaveLock lock;
    private final AtomicFile atomic;
    private final LeftOvers leftOvers;

    OneWriter(Messages messages, Clock clock, Disk disk) {
        this.disk = disk;
        this.words = new SaveWords(messages, disk);
        Owner self = Owner.self();
        this.lock = new SaveLock(disk, clock, self);
        this.atomic = new AtomicFile(disk);
        this.leftOvers = new LeftOvers(disk, clock, self);
    }

    /**
     * What is done while the lock is held.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Step<T> {
        T run(Turn turn) throws IOException, SaveFailure, Unreadable;
    }

    /** The turn of the one writer. */
    final class Turn {
        private final Path file;
        private final SaveLock.Held held;
        /** Bytes that the disk must have room for. */
        private long size;

        private Turn(Path file, SaveLock.Held held) {
            this.file = file;
            this.held = held;
        }

        Path file() {
            return file;
        }

        SaveLock.Held held() {
            return held;
        }

        /**
         * Puts a text in the place of the file, if it can be read again.
         *
         * @param seen what stood there when it was read; empty where there was no file
         * @throws OvertakenException where something else stands there now: a program that takes no lock wrote meanwhile
         */
        void replace(String text, Optional<String> seen) throws IOException, Unreadable {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            StrictJson.read(StrictJson.decode(bytes));
            size = bytes.length;
            Optional<byte[]> before = seen.map(words -> words.getBytes(StandardCharsets.UTF_8));
            atomic.write(file, bytes, held, () -> checkStands(before));
        }

        private void checkStands(Optional<byte[]> before) throws IOException {
            Optional<byte[]> now = disk.read(file, StrictJson.LARGEST + 1);
            boolean stands =
                    before.isPresent() == now.isPresent() && Arrays.equals(before.orElse(NOTHING), now.orElse(NOTHING));
            if (!stands) {
                throw new OvertakenException(file);
            }
        }

        /** Makes sure that what stands there already stays there. */
        void keep() throws IOException {
            atomic.settle(file);
        }
    }

    /** Why a file cannot be written, in words. */
    Optional<String> cannotWrite(Path path) {
        Path file = disk.behindLinks(path);
        return disk.obstacle(file).map(obstacle -> words.obstacle(file, obstacle));
    }

    /**
     * Makes the folder of a file that is kept away from its photograph.
     *
     * @throws SaveFailure where that is not allowed
     */
    void makeFolder(Path file) throws SaveFailure {
        try {
            disk.makeFolder(AtomicFile.folder(file));
        } catch (IOException reason) {
            throw words.failure(file, reason, 0);
        }
    }

    /**
     * Takes the turn at a file, or at what a link of that path means.
     *
     * @throws SaveFailure where the turn does not come, or the step fails
     */
    <T> T alone(Path path, Step<T> step) throws SaveFailure {
        Optional<String> obstacle = cannotWrite(path);
        if (obstacle.isPresent()) {
            throw SaveFailure.ofThePlace(obstacle.get());
        }
        Path file = disk.behindLinks(path);
        refuseLinkToNothing(path, file);
        try (SaveLock.Held held = lock.take(file)) {
            leftOvers.inPassing(AtomicFile.folder(file));
            return run(step, new Turn(file, held));
        } catch (IOException reason) {
            throw words.failure(file, reason, 0);
        } catch (Unreadable reason) {
            throw words.unreadableAfterwards(file, reason);
        } catch (RuntimeException reason) {
            throw words.unforeseen(file, reason);
        }
    }

    private <T> T run(Step<T> step, Turn turn) throws SaveFailure, Unreadable {
        try {
            return untilNobodyIsQuicker(step, turn);
        } catch (IOException reason) {
            throw words.failure(turn.file, reason, turn.size);
        }
    }

    /** Begins anew where the file changed under its hands. */
    private static <T> T untilNobodyIsQuicker(Step<T> step, Turn turn) throws IOException, SaveFailure, Unreadable {
        for (int left = TRIES; ; left--) {
            try {
                return step.run(turn);
            } catch (OvertakenException overtaken) {
                if (left == 0) {
                    throw overtaken;
                }
            }
        }
    }

    /**
     * Clears what killed programs left behind in a folder.
     *
     * @return whether nothing is there that must be looked at once more, see {@link LeftOvers#again()}
     */
    boolean clearLeftOvers(Path folder) {
        return leftOvers.clear(folder);
    }

    /** A program that takes no lock was quicker. */
    static final class OvertakenException extends IOException {
        private static final long serialVersionUID = 1L;

        OvertakenException(Path file) {
            super(file.toString());
        }
    }

    /** What a link leads to may be away for a while with its disk: a new file in its place would hide the old one. */
    private void refuseLinkToNothing(Path path, Path file) throws SaveFailure {
        if (path.equals(file)) {
            return;
        }
        try {
            disk.read(path, 1);
        } catch (IOException reason) {
            throw words.failure(path, reason, 0);
        }
    }
}
