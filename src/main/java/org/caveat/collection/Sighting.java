package org.caveat.collection;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.caveat.sidecar.Glimpse;

/**
 * A photograph as it was seen when its folder was looked through, so that nobody need look again.
 *
 * @param bytes size of its file; {@link #NOT_LOOKED} where nobody looked
 * @param modified nanoseconds since 1970
 * @param sidecar what stood in the place of its sidecar
 */
public record Sighting(Found found, long bytes, long modified, Glimpse sidecar) {
    static final long NOT_LOOKED = -1;

    static Sighting of(Found found) {
        return new Sighting(found, NOT_LOOKED, 0, Glimpse.UNKNOWN);
    }

    static Sighting of(Found found, BasicFileAttributes seen, Glimpse sidecar) {
        return new Sighting(found, seen.size(), seen.lastModifiedTime().to(TimeUnit.NANOSECONDS), sidecar);
    }

    /** Whether its file was seen, and what it is. */
    public boolean isLookedAt() {
        return bytes != NOT_LOOKED;
    }

    public Path path() {
        return found.path();
    }
}
