package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Lets one writer at a time to a file, among all programs that see the folder. A lock whose process has ended, or that is
 * over a minute old, is moved aside.
 */
public final class SaveLock {
    static final Duration OLD = Duration.ofMinutes(1);
    static final Duration PATIENCE = Duration.ofSeconds(5);
    static final Duration BETWEEN = Duration.ofMillis(20);
    private static final int LARGEST_NOTE = 10_000;

    private final Disk disk;
    private final Clock clock;
    private final Owner self;

    public SaveLock(Disk disk, Clock clock, Owner self) {
        this.disk = disk;
        this.clock = clock;
        this.self = self;
    }

    /** {@code .caveat-<8 hex>.lock} beside a file, by the SHA-256 of its name. */
    public static Path of(Path file) {
        byte[] name = String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return file.resolveSibling(".caveat-" + HexFormat.of().formatHex(digest, 0, 4) + ".lock");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Takes the lock of a file, waiting a few seconds for it.
     *
     * @throws BusyException where somebody else holds it all that time
     * @throws IOException where no lock can be written
     */
    public Held take(Path file) throws IOException {
        Path lock = of(file);
        for (long left = PATIENCE.dividedBy(BETWEEN); left >= 0; left--) {
            byte[] note = new LockNote(self, clock.instant(), AtomicFile.newToken()).bytes();
            if (isCreated(lock, note)) {
                return new Held(lock, note);
            }
            if (!isMovedAside(lock)) {
                disk.pause(BETWEEN);
            }
        }
        throw new BusyException(
                disk.read(lock, LARGEST_NOTE).flatMap(LockNote::read).map(LockNote::owner));
    }

    private boolean isCreated(Path lock, byte[] note) throws IOException {
        Disk.Output output;
        try {
            output = disk.create(lock);
        } catch (FileAlreadyExistsException held) {
            return false;
        }
        try (output) {
            output.write(ByteBuffer.wrap(note));
            return true;
        } catch (IOException failed) {
            disk.delete(lock);
            throw failed;
        }
    }

    private boolean isMovedAside(Path lock) throws IOException {
        Optional<byte[]> found = disk.read(lock, LARGEST_NOTE);
        if (found.isEmpty() || !isStale(lock, found.get())) {
            return false;
        }
        Path aside = lock.resolveSibling(AtomicFile.newName());
        try {
            disk.moveOver(lock, aside);
        } catch (NoSuchFileException givenBack) {
            return true;
        }
        byte[] moved = disk.read(aside, LARGEST_NOTE).orElse(found.get());
        disk.delete(aside);
        if (Arrays.equals(moved, found.get())) {
            return true;
        }
        // Between looking and moving somebody was quicker, and this is the new lock of theirs: it goes back.
        isCreated(lock, moved);
        return false;
    }

    private boolean isStale(Path lock, byte[] found) throws IOException {
        Instant now = clock.instant();
        Optional<LockNote> note = LockNote.read(found);
        if (note.isPresent() && note.get().owner().isGone(self)) {
            return true;
        }
        Optional<Instant> since = note.map(LockNote::time).filter(time -> !time.isAfter(now.plus(OLD)));
        return since.isPresent() ? since.get().plus(OLD).isBefore(now) : isOldFile(lock);
    }

    /** Whether a lock that does not say since when is old, by the clock of the disk it is on. */
    private boolean isOldFile(Path lock) throws IOException {
        Path probe = lock.resolveSibling(AtomicFile.newName());
        disk.create(probe).close();
        Optional<Instant> now = disk.modified(probe);
        disk.delete(probe);
        Optional<Instant> since = disk.modified(lock);
        return now.isPresent() && since.isPresent() && since.get().plus(OLD).isBefore(now.get());
    }

    /** A lock that is held. */
    public final class Held implements AutoCloseable {
        private final Path lock;
        private final byte[] note;

        private Held(Path lock, byte[] note) {
            this.lock = lock;
            this.note = note;
        }

        /**
         * Makes sure that nobody took the lock away because this save took too long.
         *
         * @throws BusyException where somebody did
         * @throws IOException where that cannot be told
         */
        public void check() throws IOException {
            Optional<byte[]> found = disk.read(lock, LARGEST_NOTE);
            if (found.isEmpty() || !Arrays.equals(found.get(), note)) {
                throw new BusyException(found.flatMap(LockNote::read).map(LockNote::owner));
            }
        }

        /** Gives the lock back. */
        @Override
        public void close() {
            try {
                check();
                disk.delete(lock);
            } catch (IOException notOurs) {
                // Somebody took it away; or it cannot be removed, and the next writer moves it aside.
            }
        }
    }

    /** Somebody else is writing the file. */
    public static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient Optional<Owner> owner;

        BusyException(Optional<Owner> owner) {
            super(owner.map(Owner::toString).orElse("unknown"));
            this.owner = owner;
        }

        /** Who, where that is known. */
        public Optional<Owner> owner() {
            return owner;
        }
    }
}
