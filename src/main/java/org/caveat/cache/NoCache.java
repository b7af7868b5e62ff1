package org.caveat.cache;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps nothing: everything is made anew each time. */
public final class NoCache implements Cache {

    @Override
    public Optional<byte[]> thumbnail(FileKey file, int longestSide) {
        return Optional.empty();
    }

    @Override
    public boolean hasThumbnail(FileKey file, int longestSide) {
        return false;
    }

    @Override
    public boolean hasRoom() {
        return false;
    }

    @Override
    public void keepThumbnail(FileKey file, int longestSide, byte[] jpeg) {}

    @Override
    public List<byte[]> catalogue(String collection) {
        return List.of();
    }

    @Override
    public void keepCatalogue(String collection, List<byte[]> leaves) {}

    @Override
    public Optional<byte[]> tile(FileKey file, String place) {
        return Optional.empty();
    }

    @Override
    public void keepTile(FileKey file, String place, byte[] tile) {}

    @Override
    public Optional<String> hash(FileKey file) {
        return Optional.empty();
    }

    @Override
    public void keepHash(FileKey file, String sha256) {}

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    public void tellOfTrouble(Consumer<String> listener) {}

    @Override
    public void close() {}
}
