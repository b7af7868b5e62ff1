package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Replaces a file so that at every moment the old one or the new one is whole: written beside it, forced to the disk,
 * moved over it in one step, the folder forced.
 */
public final class AtomicFile {
    /** Another program may hold the file for a moment: a virus scanner, an indexer, a synchroniser. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    static final Duration BETWEEN = Duration.ofMillis(50);

    private final Disk disk;

    public AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /** Asked right before the move, for the last word. */
    @FunctionalInterface
    public interface Condition {

        /**
         * Refuses the move.
         *
         * @throws IOException where the file must not be replaced any more
         */
        void check() throws IOException;
    }

    /**
     * Writes a file whole, under a lock, which is asked for right before the move.
     *
     * @param target the file itself, not a link to it
     * @param last is asked too, after the lock
     * @throws UnsettledException where the new file is there, but the disk did not confirm it
     * @throws IOException where that failed; the old file is as it was
     */
    public void write(Path target, byte[] bytes, SaveLock.Held held, Condition last) throws IOException {
        Path beside = held.beside(target);
        try {
            fill(beside, target, bytes);
            move(beside, target, () -> {
                held.check();
                last.check();
            });
        } catch (IOException | RuntimeException failed) {
            held.remove(beside);
            throw failed;
        }
        settle(target);
    }

    /**
     * Has the disk confirm that a file is there under its name.
     *
     * @throws UnsettledException where it does not
     */
    public void settle(Path target) throws IOException {
        try {
            disk.forceFolder(folder(target));
        } catch (IOException reason) {
            throw new UnsettledException(reason);
        }
    }

    /** The folder of a file. */
    public static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private void fill(Path beside, Path target, byte[] bytes) throws IOException {
        try (Disk.Output output = disk.create(beside)) {
            disk.liken(beside, target);
            writeAll(output, ByteBuffer.wrap(bytes));
            output.force();
        }
    }

    /** A disk may take a part of what it is given. */
    static void writeAll(Disk.Output output, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            int before = bytes.remaining();
            output.write(bytes);
            if (bytes.remaining() == before) {
                throw new IOException("nothing more could be written");
            }
        }
    }

    private void move(Path beside, Path target, Condition last) throws IOException {
        long tries = PATIENCE.dividedBy(BETWEEN);
        for (long left = tries; ; left--) {
            last.check();
            try {
                disk.moveOver(beside, target);
                return;
            } catch (AtomicMoveNotSupportedException | NoSuchFileException hopeless) {
                throw hopeless;
            } catch (IOException held) {
                if (left == 0) {
                    throw new HeldException(held);
                }
                disk.pause(BETWEEN);
            }
        }
    }

    static String newName() {
        return name(newToken());
    }

    /** Of a temporary file. */
    static String name(String token) {
        return ".caveat-" + token + ".tmp";
    }

    /** Eight hexadecimal digits. */
    static String newToken() {
        return String.format("%08x", ThreadLocalRandom.current().nextInt());
    }

    /** The file could not be replaced because another program holds it. */
    public static final class HeldException extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        HeldException(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        /** What the disk said at the last try. */
        public IOException reason() {
            return reason;
        }
    }

    /** The file is there, whole, but the disk did not confirm that it stays there when the power fails. */
    public static final class UnsettledException extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        UnsettledException(IOException reason) {
            super(reason);
            this.reason = reason;
        }

        /** What the disk said. */
        public IOException reason() {
            return reason;
        }
    }
}
