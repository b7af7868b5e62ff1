package org.caveat.sidecar;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.caveat.sidecar.file.Disk;

/**
 * Tells a file that another program is writing this moment from one that is broken: an editor may empty a file and write
 * it piece by piece.
 */
final class Settling {
    /** A file that nobody touched for so long is not being written. */
    static final Duration MOMENT = Duration.ofMillis(250);

    private static final Duration BETWEEN = Duration.ofMillis(20);
    /** Looks at most: a program that writes for longer is told of, and its file left alone. */
    private static final int LOOKS = 100;
    /** What a disk's clock, which may be another machine's, may be ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Disk disk;
    private final Clock clock;

    Settling(Disk disk, Clock clock) {
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Reads a file again and again until it is whole, or it turns out that nobody is writing it.
     *
     * @param isBroken whether what was read is not whole
     */
    <T> T read(Path file, Supplier<T> reading, Predicate<T> isBroken) {
        T seen = reading.get();
        for (int left = LOOKS; left > 0 && isBroken.test(seen) && isBeingWritten(file); left--) {
            disk.pause(BETWEEN);
            seen = reading.get();
        }
        return seen;
    }

    private boolean isBeingWritten(Path file) {
        Instant now = clock.instant();
        return disk.modified(file)
                .filter(last -> last.plus(MOMENT).isAfter(now) && last.isBefore(now.plus(AHEAD)))
                .isPresent();
    }
}
