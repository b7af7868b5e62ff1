package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A disk of this machine that fails at one step of a save; the lock is spared. */
public class FailingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final Step step;
    private int failures;
    private boolean dead;

    /** Fails once at a step, and works again. */
    public FailingDisk(Step step) {
        this(step, 1);
    }

    public FailingDisk(Step step, int failures) {
        this.step = step;
        this.failures = failures;
    }

    /** What can go wrong. */
    public enum Step {
        CREATE,
        LIKEN,
        WRITE_HALF,
        FORCE,
        MOVE,
        MOVE_NOT_ATOMIC,
        FORCE_FOLDER,
        FULL,
        /** Writes take a few bytes at a time, which is no failure. */
        SHORT_WRITES,
        /** The program dies in the middle of writing: nothing works from there on. */
        DIES_WRITING,
        DIES_MOVING
    }

    private boolean isNow(Step what) {
        return step == what && failures-- > 0;
    }

    private void checkAlive() throws IOException {
        if (dead) {
            throw new IOException("the program is dead");
        }
    }

    private void die(Step what) throws IOException {
        dead = dead || step == what;
        checkAlive();
    }

    @Override
    public Output create(Path file) throws IOException {
        checkAlive();
        if (file.toString().endsWith(".lock")) {
            return disk.create(file);
        }
        if (isNow(Step.CREATE)) {
            throw new AccessDeniedException(file.toString());
        }
        return new FailingOutput(disk.create(file));
    }

    @Override
    public void liken(Path file, Path model) throws IOException {
        if (isNow(Step.LIKEN)) {
            throw new FileSystemException(file.toString(), null, "Operation not permitted");
        }
        disk.liken(file, model);
    }

    @Override
    public void moveOver(Path file, Path target) throws IOException {
        die(Step.DIES_MOVING);
        if (isNow(Step.MOVE_NOT_ATOMIC)) {
            throw new AtomicMoveNotSupportedException(file.toString(), target.toString(), "other disk");
        }
        if (isNow(Step.MOVE)) {
            throw new FileSystemException(target.toString(), null, "used by another process");
        }
        disk.moveOver(file, target);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (isNow(Step.FORCE_FOLDER)) {
            throw new IOException("Input/output error");
        }
        disk.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        checkAlive();
        disk.delete(file);
    }

    @Override
    public Optional<byte[]> read(Path file, int most) throws IOException {
        return disk.read(file, most);
    }

    @Override
    public Optional<Instant> modified(Path file) {
        return disk.modified(file);
    }

    @Override
    public boolean isShared(Path folder) {
        return disk.isShared(folder);
    }

    @Override
    public Instant now(Path folder) throws IOException {
        return disk.now(folder);
    }

    @Override
    public Path behindLinks(Path file) {
        return disk.behindLinks(file);
    }

    @Override
    public List<Path> list(Path folder, String glob) throws IOException {
        return disk.list(folder, glob);
    }

    @Override
    public Optional<Obstacle> obstacle(Path file) {
        return disk.obstacle(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public long room(Path folder) {
        return step == Step.FULL ? 0 : disk.room(folder);
    }

    @Override
    public void pause(Duration time) {}

    private final class FailingOutput implements Output {
        private final Output output;

        private FailingOutput(Output output) {
            this.output = output;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            if (step == Step.SHORT_WRITES) {
                some(bytes, 7);
                return;
            }
            boolean half = step == Step.DIES_WRITING || isNow(Step.WRITE_HALF) || isNow(Step.FULL);
            if (half) {
                some(bytes, bytes.remaining() / 2);
                die(Step.DIES_WRITING);
                throw new IOException("No space left on device");
            }
            output.write(bytes);
        }

        private void some(ByteBuffer bytes, int most) throws IOException {
            int count = Math.min(most, bytes.remaining());
            output.write(bytes.slice(bytes.position(), count));
            bytes.position(bytes.position() + count);
        }

        @Override
        public void force() throws IOException {
            if (isNow(Step.FORCE)) {
                throw new IOException("Input/output error");
            }
            output.force();
        }

        @Override
        public void close() throws IOException {
            output.close();
        }
    }
}
