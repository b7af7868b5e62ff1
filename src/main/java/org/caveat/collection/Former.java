package org.caveat.collection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.caveat.collection.FolderLook.Stamp;
import org.caveat.sidecar.Loaded;
import org.jspecify.annotations.Nullable;

/**
 * What was known of the folder before, by which it is seen what is other now without reading a file.
 *
 * @param files all the collection has
 * @param holding what is known of each
 * @param since what was changed later is another
 * @param seen the folder when it was looked at last
 */
record Former(
        List<Found> files, Function<String, Optional<Holding>> holding, Instant since, Optional<FolderLook.Seen> seen) {
    /** Times in folders may be as coarse as that, and the clock of a disk as much off. */
    private static final long COARSE = TimeUnit.SECONDS.toNanos(2);

    /** Whether a time is later than what was seen; in nanoseconds since 1970. */
    boolean isLate(long modified) {
        return modified >= TimeUnit.SECONDS.toNanos(since.getEpochSecond()) - COARSE;
    }

    /** Whether a photograph of the collection, or its sidecar, is other than it was. */
    boolean isOther(String name, FolderLook.Seen now) {
        Stamp photograph = now.photographs().get(name);
        Stamp sidecar = now.sidecars().get(name);
        return seen.isPresent()
                ? isOther(seen.get().photographs().get(name), photograph)
                        || isOther(seen.get().sidecars().get(name), sidecar)
                : isOther(holding.apply(name), photograph, sidecar);
    }

    private static boolean isOther(@Nullable Stamp before, @Nullable Stamp now) {
        return before == null ? now != null : !before.equals(now);
    }

    /** By size and time. Of a photograph that is not read yet nothing can be other. */
    private boolean isOther(Optional<Holding> known, @Nullable Stamp photograph, @Nullable Stamp sidecar) {
        boolean isLate = (photograph != null && isLate(photograph.modified()))
                || (sidecar != null && isLate(sidecar.modified()));
        return isLate
                || known.filter(holding -> (photograph != null
                                        && photograph.bytes()
                                                != holding.facts().header().bytes())
                                || isOtherSidecar(holding, sidecar))
                        .isPresent();
    }

    private static boolean isOtherSidecar(Holding holding, @Nullable Stamp now) {
        Optional<String> text = holding.basis().text();
        boolean isRead = holding.sidecar() instanceof Loaded.Present || holding.sidecar() instanceof Loaded.Absent;
        return isRead
                && (now == null
                        ? text.isPresent()
                        : text.isEmpty() || text.get().getBytes(StandardCharsets.UTF_8).length != now.bytes());
    }
}
