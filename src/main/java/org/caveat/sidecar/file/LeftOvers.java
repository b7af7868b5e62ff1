package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What killed programs left behind in a folder: locks of processes that have ended on this machine, with their temporary
 * files; and temporary files older than an hour, whoever left them. What a living program may still need stays.
 */
public final class LeftOvers {
    static final Duration OLD = Duration.ofHours(1);
    private static final String OURS = ".caveat-*";
    private static final Pattern TEMPORARY = Pattern.compile("\\.caveat-[0-9a-f]{8}\\.tmp");
    private static final Pattern LOCK = Pattern.compile("\\.caveat-[0-9a-f]{8}\\.lock");

    private final Disk disk;
    private final Clock clock;
    private final LockFiles locks;
    private final Map<Path, Instant> cleared = new ConcurrentHashMap<>();

    public LeftOvers(Disk disk, Clock clock, Owner self) {
        this.disk = disk;
        this.clock = clock;
        this.locks = new LockFiles(disk, clock, self);
    }

    /** Clears a folder in which something is being saved, once an hour, as far as that can be done. */
    public void inPassing(Path folder) {
        if (isDue(folder.toAbsolutePath()) && !clear(folder)) {
            cleared.remove(folder.toAbsolutePath());
        }
    }

    /**
     * Clears a folder, as far as that can be done; nothing fails over it. Where nothing was left, nothing is written.
     *
     * @return whether nothing is there of which it must be looked once more, in {@link #again()}, whose it is
     */
    public boolean clear(Path folder) {
        List<Path> ours;
        try {
            ours = disk.list(folder, OURS);
        } catch (IOException unreadable) {
            return true;
        }
        boolean isClear = true;
        for (Path file : ours) {
            isClear &= isSettled(file);
        }
        return isClear;
    }

    /** After this time it is known of each lock whether its program lives. */
    public static Duration again() {
        return LockFiles.A_MOMENT.plusSeconds(1);
    }

    private boolean isDue(Path folder) {
        Instant now = clock.instant();
        Instant last = cleared.get(folder);
        boolean due = last == null || !last.plus(OLD).isAfter(now);
        if (due) {
            cleared.put(folder, now);
        }
        return due;
    }

    private boolean isSettled(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (LOCK.matcher(name).matches()) {
                return locks.isMovedAside(file) || !locks.isUnsigned(file);
            }
            if (TEMPORARY.matcher(name).matches() && isLeft(file)) {
                disk.delete(file);
            }
            return true;
        } catch (IOException notOursToRemove) {
            return true;
        }
    }

    /** A temporary file that no lock tells of: a lock moved aside by a program that was then ended itself, or an old one. */
    private boolean isLeft(Path file) throws IOException {
        Optional<LockNote> note = disk.read(file, LockFiles.LARGEST_NOTE).flatMap(LockNote::read);
        if (note.filter(locks::isLeftBehind).isPresent()) {
            return true;
        }
        Optional<Instant> written = disk.modified(file);
        return written.isPresent() && written.get().plus(OLD).isBefore(disk.now(AtomicFile.folder(file)));
    }
}
