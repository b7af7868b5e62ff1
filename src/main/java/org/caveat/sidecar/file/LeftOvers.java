package org.caveat.sidecar.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Temporary files that a killed program left behind: those older than an hour are cleared, once an hour in a folder. */
public final class LeftOvers {
    static final Duration OLD = Duration.ofHours(1);
    private static final Pattern NAME = Pattern.compile("\\.caveat-[0-9a-f]{8}\\.tmp");

    private final Disk disk;
    private final Clock clock;
    private final Map<Path, Instant> cleared = new ConcurrentHashMap<>();

    public LeftOvers(Disk disk, Clock clock) {
        this.disk = disk;
        this.clock = clock;
    }

    /**
     * Clears a folder, as far as that can be done; a save does not fail over it.
     *
     * @param justWritten a file written this moment in that folder: its time is that of the folder's disk, which may be
     *     another machine's
     */
    public void clear(Path folder, Path justWritten) {
        Optional<Instant> now = disk.modified(justWritten);
        if (now.isEmpty() || !isDue(folder.toAbsolutePath())) {
            return;
        }
        try {
            for (Path file : disk.list(folder, ".caveat-*.tmp")) {
                deleteIfOld(file, now.get());
            }
        } catch (IOException notNow) {
            cleared.remove(folder.toAbsolutePath());
        }
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

    private void deleteIfOld(Path file, Instant now) throws IOException {
        Optional<Instant> written = disk.modified(file);
        boolean ours = NAME.matcher(String.valueOf(file.getFileName())).matches();
        if (ours && written.isPresent() && written.get().plus(OLD).isBefore(now)) {
            disk.delete(file);
        }
    }
}
