package org.caveat.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
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
    private final Disk disk;
    private final SaveWords words;
    private final SaveLock lock;
    private final AtomicFile atomic;
    private final LeftOvers leftOvers;

    OneWriter(Messages messages, Clock clock, Disk disk) {
        this.disk = disk;
        this.words = new SaveWords(messages, disk);
        this.lock = new SaveLock(disk, clock, Owner.self());
        this.atomic = new AtomicFile(disk);
        this.leftOvers = new LeftOvers(disk, clock);
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

        private Turn(Path file, SaveLock.Held held) {
            this.file = file;
            this.held = held;
        }

        Path file() {
            return file;
        }

        /** Puts a text in the place of the file, if it can be read again. */
        void replace(String text) throws IOException, Unreadable {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            StrictJson.read(StrictJson.decode(bytes));
            atomic.write(file, bytes, held::check);
        }

        /** Makes sure that what stands there already stays there. */
        void keep() throws IOException {
            disk.forceFolder(AtomicFile.folder(file));
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
            leftOvers.clear(AtomicFile.folder(file), SaveLock.of(file));
            return step.run(new Turn(file, held));
        } catch (IOException reason) {
            throw words.failure(file, reason, StrictJson.LARGEST);
        } catch (Unreadable reason) {
            throw words.unreadableAfterwards(file, reason);
        } catch (RuntimeException reason) {
            throw words.unforeseen(file, reason);
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
