package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The locks as files: making one, telling a stale one, moving it aside with the temporary file that its process left. What
 * a living process may hold stays; of a process on another machine nobody here knows whether it lives.
 */
final class LockFiles {
    static final Duration OLD = Duration.ofMinutes(1);
    /**
     * A lock without its note was made by a process that was ended between two calls. Where no other machine writes, so
     * much time says so; a process that was only held up finds out before it moves anything, and saves again.
     */
    static final Duration A_MOMENT = Duration.ofSeconds(2);

    static final int LARGEST_NOTE = 10_000;

    private final Disk disk;
    private final Clock clock;
    private final Owner self;
    /** What could not be removed because somebody held it that moment, with what stands in it where that matters. */
    private final Map<Path, Optional<byte[]>> staying = new ConcurrentHashMap<>();

    LockFiles(Disk disk, Clock clock, Owner self) {
        this.disk = disk;
        this.clock = clock;
        this.self = self;
    }

    Disk disk() {
        return disk;
    }

    LockNote newNote() {
        return new LockNote(self, clock.instant(), AtomicFile.newToken());
    }

    /** Makes a lock; says whether there was none before. */
    boolean isCreated(Path lock, byte[] note) throws IOException {
        Disk.Output output;
        try {
            output = disk.create(lock);
        } catch (FileAlreadyExistsException held) {
            return false;
        }
        try {
            try (output) {
                AtomicFile.writeAll(output, ByteBuffer.wrap(note));
            }
            return true;
        } catch (IOException | RuntimeException failed) {
            remove(lock, Optional.empty());
            throw failed;
        }
    }

    Optional<byte[]> read(Path lock) throws IOException {
        return disk.read(lock, LARGEST_NOTE);
    }

    /** Removes a file of ours; where that cannot be, it is tried again before the next lock is taken. */
    void remove(Path file, Optional<byte[]> content) {
        try {
            disk.delete(file);
        } catch (IOException held) {
            staying.put(file, content);
        }
    }

    /** Removes a lock of which it is not known whether it is still ours, now or before the next lock is taken, if it is. */
    void removeIfStill(Path lock, byte[] note) {
        staying.put(lock, Optional.of(note));
        removeWhatStayed();
    }

    /** Removes what could not be removed before, if it still is what it was. */
    void removeWhatStayed() {
        staying.forEach((file, content) -> {
            try {
                Optional<byte[]> found = read(file);
                boolean isThat = content.isEmpty() || (found.isPresent() && Arrays.equals(found.get(), content.get()));
                if (isThat) {
                    disk.delete(file);
                }
                staying.remove(file);
            } catch (IOException stillHeld) {
                // tried again the next time
            }
        });
    }

    /** Whether a lock does not say whose it is: it is being made this moment, or its maker was ended. */
    boolean isUnsigned(Path lock) {
        try {
            return read(lock).filter(bytes -> LockNote.read(bytes).isEmpty()).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Moves a lock aside if it is stale; says whether it is out of the way. */
    boolean isMovedAside(Path lock) throws IOException {
        Optional<byte[]> found = read(lock);
        if (found.isEmpty() || !isStale(lock, found.get())) {
            return false;
        }
        Optional<LockNote> left = LockNote.read(found.get()).filter(this::isLeftBehind);
        if (left.filter(LockNote::hasToken).isPresent()) {
            // before the lock: as long as that stands, somebody knows whose the temporary file was
            disk.delete(lock.resolveSibling(AtomicFile.name(left.get().token())));
        }
        Path aside = lock.resolveSibling(AtomicFile.newName());
        try {
            disk.moveOver(lock, aside);
        } catch (NoSuchFileException givenBack) {
            return true;
        }
        byte[] moved = read(aside).orElse(found.get());
        remove(aside, Optional.empty());
        if (Arrays.equals(moved, found.get())) {
            return true;
        }
        // Between looking and moving somebody was quicker, and this is the new lock of theirs: it goes back.
        isCreated(lock, moved);
        return false;
    }

    /** Whether the process that wrote a note has ended. */
    boolean isLeftBehind(LockNote note) {
        return note.owner().isGone(self);
    }

    private boolean isStale(Path lock, byte[] found) throws IOException {
        Instant now = clock.instant();
        Optional<LockNote> note = LockNote.read(found);
        if (note.isPresent() && isLeftBehind(note.get())) {
            return true;
        }
        Optional<Instant> since = note.map(LockNote::time).filter(time -> !time.isAfter(now.plus(OLD)));
        return since.isPresent() ? since.get().plus(OLD).isBefore(now) : isOldFile(lock, note.isPresent());
    }

    /** Whether a lock that does not say since when is old, by the clock of the disk it is on. */
    private boolean isOldFile(Path lock, boolean isSigned) throws IOException {
        Path folder = AtomicFile.folder(lock);
        Duration old = isSigned || disk.isShared(folder) ? OLD : A_MOMENT;
        Instant now = disk.now(folder);
        return disk.modified(lock)
                .filter(since -> since.plus(old).isBefore(now))
                .isPresent();
    }
}
