package org.caveat.imaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.caveat.cache.Cache;
import org.caveat.cache.FileKey;

/** A cache that a test can look into. */
public final class KeptInMemory implements Cache {
    final Map<String, byte[]> thumbnails = new HashMap<>();
    public final Map<String, List<byte[]>> catalogues = new ConcurrentHashMap<>();
    public final Map<String, byte[]> tiles = new ConcurrentHashMap<>();
    public final Map<FileKey, String> hashes = new ConcurrentHashMap<>();
    int found;
    int room = Integer.MAX_VALUE;

    @Override
    public Optional<byte[]> thumbnail(FileKey file, int longestSide) {
        Optional<byte[]> kept = Optional.ofNullable(thumbnails.get(file + " " + longestSide));
        found += kept.isPresent() ? 1 : 0;
        return kept;
    }

    @Override
    public boolean hasThumbnail(FileKey file, int longestSide) {
        return thumbnails.containsKey(file + " " + longestSide);
    }

    @Override
    public boolean hasRoom() {
        return thumbnails.size() < room;
    }

    @Override
    public void keepThumbnail(FileKey file, int longestSide, byte[] jpeg) {
        thumbnails.put(file + " " + longestSide, jpeg);
    }

    @Override
    public List<byte[]> catalogue(String collection) {
        return List.copyOf(catalogues.getOrDefault(collection, List.of()));
    }

    @Override
    public Optional<String> hash(FileKey file) {
        return Optional.ofNullable(hashes.get(file));
    }

    @Override
    public void keepHash(FileKey file, String sha256) {
        hashes.put(file, sha256);
    }

    @Override
    public void keepCatalogue(String collection, List<byte[]> leaves) {
        catalogues.put(collection, List.copyOf(leaves));
    }

    @Override
    public Optional<byte[]> tile(FileKey file, String place) {
        return Optional.ofNullable(tiles.get(file + " " + place));
    }

    @Override
    public void keepTile(FileKey file, String place, byte[] tile) {
        tiles.put(file + " " + place, tile);
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    public void tellOfTrouble(Consumer<String> listener) {}

    @Override
    public void close() {}
}
