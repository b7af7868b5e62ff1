package org.caveat.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.caveat.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A cache in one SQLite file, which is opened with the first use. Several processes may share it. A damaged file is begun
 * anew; one that cannot be used is told once, and nothing is kept.
 */
public final class SqliteCache implements Cache {
    private static final long MOST_BYTES = 2L << 30;
    /** So many things are written at once: in half the time that one by one takes, and a killed program loses no more. */
    private static final int AT_ONCE = 64;
    /** So long nobody waits again for a file that another process holds, or that has no room. */
    private static final Duration REST = Duration.ofMinutes(1);

    private static final String CATALOGUE = "catalogue of ";
    private static final String TILE = "tile-";
    private static final String HASH = "sha256";

    private final CacheFile file;
    private final Shelf shelf;
    private final Leaves leaves;
    private final Waiting waiting;
    private final Trouble trouble;
    private @Nullable Connection connection;
    private final Clock clock;
    private boolean done;
    private boolean isBegunAnew;
    private Instant restsUntil = Instant.MIN;

    /** @param folder the user's cache folder, which is made where it is missing */
    public SqliteCache(Path folder, Messages messages) {
        this(folder, messages, new Bounds(MOST_BYTES, AT_ONCE), Clock.systemUTC(), CacheFile.PATIENCE);
    }

    /** One that writes each thing as soon as it is kept. */
    SqliteCache(Path folder, Messages messages, long mostBytes, Clock clock, Duration patience) {
        this(folder, messages, new Bounds(mostBytes, 1), clock, patience);
    }

    SqliteCache(Path folder, Messages messages, Bounds bounds, Clock clock, Duration patience) {
        this.file = new CacheFile(folder, patience);
        this.shelf = new Shelf(bounds.mostBytes(), clock);
        this.leaves = new Leaves(shelf);
        this.waiting = new Waiting(bounds.mostWaiting(), clock);
        this.trouble = new Trouble(messages, folder.toString());
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> thumbnail(FileKey key, int longestSide) {
        return find(key, thumbnail(longestSide));
    }

    @Override
    public boolean hasThumbnail(FileKey key, int longestSide) {
        String what = thumbnail(longestSide);
        return waits(key, what).isPresent()
                || tried(open -> shelf.has(open, key, what)).orElse(false);
    }

    @Override
    public boolean hasRoom() {
        return tried(shelf::hasRoom).orElse(false);
    }

    @Override
    public void keepThumbnail(FileKey key, int longestSide, byte[] jpeg) {
        keep(new Waiting.Thing(key, thumbnail(longestSide), jpeg));
    }

    @Override
    public List<byte[]> catalogue(String collection) {
        return tried(open -> leaves.find(open, CATALOGUE + collection)).orElse(List.of());
    }

    @Override
    public void keepCatalogue(String collection, List<byte[]> all) {
        tried(open -> leaves.keep(open, CATALOGUE + collection, all));
    }

    @Override
    public Optional<byte[]> tile(FileKey key, String place) {
        return find(key, TILE + place);
    }

    @Override
    public void keepTile(FileKey key, String place, byte[] tile) {
        keep(new Waiting.Thing(key, TILE + place, tile));
    }

    private Optional<byte[]> find(FileKey key, String what) {
        return waits(key, what)
                .or(() -> tried(open -> shelf.find(open, key, what)).flatMap(found -> found));
    }

    private synchronized Optional<byte[]> waits(FileKey key, String what) {
        return waiting.find(key, what).map(byte[]::clone);
    }

    private synchronized void keep(Waiting.Thing thing) {
        waiting.add(thing);
        if (waiting.isDue()) {
            write();
        }
    }

    private void write() {
        List<Waiting.Thing> all = waiting.take();
        if (!all.isEmpty()) {
            tried(open -> shelf.keep(open, all));
        }
    }

    @Override
    public Optional<String> hash(FileKey key) {
        return find(key, HASH).map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
    }

    @Override
    public void keepHash(FileKey key, String sha256) {
        keep(new Waiting.Thing(key, HASH, sha256.getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public long heldBytes() {
        return tried(Shelf::usedBytes).orElse(0L);
    }

    @Override
    public synchronized void keepWithin(long bytes) {
        shelf.keepWithin(bytes);
        if (connection != null) {
            tried(shelf::shrink);
        }
    }

    @Override
    public synchronized void empty() {
        waiting.take();
        tried(shelf::empty);
    }

    private static String thumbnail(int longestSide) {
        return "thumbnail-" + longestSide;
    }

    @Override
    public synchronized Optional<String> trouble() {
        return trouble.now();
    }

    @Override
    public synchronized void tellOfTrouble(Consumer<String> hears) {
        trouble.tellTo(hears);
    }

    @Override
    public synchronized void close() {
        write();
        done = true;
        letGo();
    }

    private synchronized <T> Optional<T> tried(Use<T> use) {
        if (done || clock.instant().isBefore(restsUntil)) {
            return Optional.empty();
        }
        try {
            return Optional.of(use.of(opened()));
        } catch (SQLException failed) {
            recover(failed);
        } catch (Unusable refused) {
            giveUp(refused.key());
        } catch (IOException | RuntimeException | LinkageError failed) { // SQLite's own library may not load
            giveUp("cache.unusable");
        }
        return Optional.empty();
    }

    private Connection opened() throws SQLException, Unusable, IOException {
        Connection open = connection;
        if (open == null) {
            open = file.open();
            connection = open;
        }
        return open;
    }

    private void recover(SQLException failed) {
        if (CacheFile.isBusy(failed) || CacheFile.isFull(failed)) {
            restsUntil = clock.instant().plus(REST);
            if (CacheFile.isFull(failed)) {
                trouble.arises("cache.full");
            }
            return;
        }
        letGo();
        if (!CacheFile.isDamage(failed) || isBegunAnew) {
            giveUp("cache.unusable");
            return;
        }
        isBegunAnew = true;
        trouble.was("cache.damaged");
        try {
            connection = file.beginAnew();
        } catch (SQLException | Unusable | IOException | RuntimeException again) {
            giveUp("cache.unusable");
        }
    }

    private void giveUp(String key) {
        done = true;
        letGo();
        trouble.arises(key);
    }

    private void letGo() {
        Connection open = connection;
        connection = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (SQLException late) {
            if (trouble.isNone()) {
                trouble.was("cache.unusable");
            }
        }
    }

    /** Something that is done with the open file. */
    @FunctionalInterface
    private interface Use<T> {
        T of(Connection open) throws SQLException;
    }
}
