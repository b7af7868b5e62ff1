package org.caveat.settings;

import java.util.Optional;

/**
 * Where things are kept that do not lie beside the photographs.
 *
 * @param sidecarFolder where the sidecars of folders go that cannot be written to
 * @param cacheMegabytes how much may be kept of what can be made again, in millions of bytes
 */
public record Stores(Optional<String> sidecarFolder, int cacheMegabytes) {
    public static final Stores DEFAULT = new Stores(Optional.empty(), 2000);
    private static final long MILLION = 1_000_000;

    public Stores withSidecarsIn(Optional<String> folder) {
        return new Stores(folder, cacheMegabytes);
    }

    /** With another bound of the cache, in millions of bytes. */
    public Stores withCache(int megabytes) {
        return new Stores(sidecarFolder, megabytes);
    }

    /** How much may be kept of what can be made again, in bytes: a megabyte has a million. */
    public long cacheBytes() {
        return cacheMegabytes * MILLION;
    }
}
