package org.caveat.imaging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caveat.cache.Cache;
import org.caveat.cache.FileKey;

/** A cache that a test can look into. */
final class KeptInMemory implements Cache {
    final Map<String, byte[]> thumbnails = new HashMap<>();
    int found;

    @Override
    public Optional<byte[]> thumbnail(FileKey file, int longestSide) {
        Optional<byte[]> kept = Optional.ofNullable(thumbnails.get(file + " " + longestSide));
        found += kept.isPresent() ? 1 : 0;
        return kept;
    }

    @Override
    public void keepThumbnail(FileKey file, int longestSide, byte[] jpeg) {
        thumbnails.put(file + " " + longestSide, jpeg);
    }

    @Override
    public Optional<byte[]> facts(FileKey file) {
        return Optional.empty();
    }

    @Override
    public void keepFacts(FileKey file, byte[] facts) {}

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
