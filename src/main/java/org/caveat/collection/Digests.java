package org.caveat.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caveat.cache.Cache;
import org.caveat.cache.FileKey;
import org.caveat.cache.NoCache;

/** The SHA-256 of files, kept in the cache as long as a file has the same size and time. */
public final class Digests {
    /** Keeps none: each is read anew. */
    public static final Digests UNKEPT = new Digests(new NoCache());
    /** A file larger than that may be a hole without an end: nobody waits for it. */
    public static final long LARGEST = 4L << 30;

    private final Cache cache;

    public Digests(Cache cache) {
        this.cache = cache;
    }

    /** The digest of a file as far as it is known, without reading the file. */
    public Optional<String> known(Path file) {
        return key(file).flatMap(cache::hash);
    }

    /** The digest of a file as far as it is known, and the file has that many bytes. */
    public Optional<String> known(Path file, Optional<Long> bytes) {
        return key(file)
                .filter(now -> bytes.isEmpty() || bytes.get() == now.bytes())
                .flatMap(cache::hash);
    }

    /** The digest of a file, which is read where it is not known; empty where it cannot be read or is too large. */
    public Optional<String> of(Path file) {
        Optional<FileKey> key = key(file).filter(now -> now.bytes() <= LARGEST);
        return key.flatMap(cache::hash).or(() -> key.flatMap(now -> read(file, now)));
    }

    private Optional<String> read(Path file, FileKey key) {
        try {
            String digest = Sha256.of(file);
            keep(key, digest);
            return Optional.of(digest);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The digest that a file had under another name, which a renamed or moved file keeps its size and time for.
     *
     * @param now the file that may be the same
     */
    public Optional<String> before(Path gone, Path now) {
        return key(now).flatMap(key ->
                cache.hash(new FileKey(gone.toAbsolutePath().normalize().toString(), key.bytes(), key.modified())));
    }

    /** Keeps what was found out, unless the file has changed since. */
    void keep(FileKey key, String digest) {
        if (key(Path.of(key.path())).equals(Optional.of(key))) {
            cache.keepHash(key, digest);
        }
    }

    /** The state a file is in now; empty where it is none that can be looked at. */
    static Optional<FileKey> key(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(FileKey.of(file)) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
