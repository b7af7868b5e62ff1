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
     * Writes a file whole.
     *
     * @param target the file itself, not a link to it
     * @throws IOException where that failed; the old file is as it was, unless only forcing the folder failed
     */
    public void write(Path target, byte[] bytes, Condition last) throws IOException {
        Path beside = target.resolveSibling(newName());
        try {
            fill(beside, target, bytes);
            move(beside, target, last);
        } catch (IOException | RuntimeException failed) {
            forget(beside);
            throw failed;
        }
        disk.forceFolder(folder(target));
    }

    /** The folder of a file. */
    public static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private void fill(Path beside, Path target, byte[] bytes) throws IOException {
        try (Disk.Output output = disk.create(beside)) {
            disk.liken(beside, target);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                int before = rest.remaining();
                output.write(rest);
                if (rest.remaining() == before) {
                    throw new IOException("nothing more could be written");
                }
            }
            output.force();
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

    private void forget(Path beside) {
        try {
            disk.delete(beside);
        } catch (IOException leftOver) {
            // It is cleared with the other left-overs by a later save.
        }
    }

    static String newName() {
        return ".caveat-" + newToken() + ".tmp";
    }

    /** Eight hexadecimal digits. */
    static String newToken() {
        return String.format("%08x", ThreadLocalRandom.current().nextInt());
    }

    /** The file could not be replaced because another program holds it. */
    public static final class HeldException extends IOException {
        private static final long serialVersionUID = 1L;

        HeldException(IOException cause) {
            super(cause);
        }
    }
}
