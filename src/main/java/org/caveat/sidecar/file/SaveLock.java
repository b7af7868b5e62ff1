package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Lets one writer at a time to a file, among all programs that see the folder. A lock whose process has ended, or that is
 * over a minute old, is moved aside.
 */
public final class SaveLock {
    static final Duration PATIENCE = Duration.ofSeconds(5);
    static final Duration BETWEEN = Duration.ofMillis(20);

    private final LockFiles locks;

    public SaveLock(Disk disk, Clock clock, Owner self) {
        this.locks = new LockFiles(disk, clock, self);
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
        locks.removeWhatStayed();
        for (long left = PATIENCE.dividedBy(BETWEEN); left >= 0; left--) {
            LockNote note = locks.newNote();
            if (locks.isCreated(lock, note.bytes())) {
                return new Held(lock, note);
            }
            if (!locks.isMovedAside(lock)) {
                locks.disk().pause(BETWEEN);
            }
        }
        throw new BusyException(locks.read(lock).flatMap(LockNote::read).map(LockNote::owner));
    }

    /** A lock that is held. */
    public final class Held implements AutoCloseable {
        private final Path lock;
        private final String token;
        private final byte[] note;

        private Held(Path lock, LockNote note) {
            this.lock = lock;
            this.token = note.token();
            this.note = note.bytes();
        }

        /**
         * A file beside another, to be written before it takes that one's place. Its name is that of this lock, so that who
         * finds the lock of a program that has ended finds what it was writing too.
         */
        Path beside(Path file) {
            return file.resolveSibling(AtomicFile.name(token));
        }

        /** Removes what was written beside a file; where that cannot be now, before the next lock is taken. */
        void remove(Path beside) {
            locks.remove(beside, Optional.empty());
        }

        /**
         * Makes sure that nobody took the lock away because this save took too long.
         *
         * @throws BusyException where somebody did
         * @throws IOException where that cannot be told
         */
        public void check() throws IOException {
            Optional<byte[]> found = locks.read(lock);
            if (found.isEmpty() || !Arrays.equals(found.get(), note)) {
                throw new BusyException(found.flatMap(LockNote::read).map(LockNote::owner));
            }
        }

        /** Gives the lock back. */
        @Override
        public void close() {
            try {
                check();
            } catch (BusyException notOurs) {
                return; // somebody took it away
            } catch (IOException notTold) {
                locks.removeIfStill(lock, note);
                return;
            }
            locks.remove(lock, Optional.of(note));
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
