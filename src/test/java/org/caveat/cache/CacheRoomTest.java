package org.caveat.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.caveat.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much is kept, and how one has less of it. */
class CacheRoomTest {
    private static final int THUMBNAIL = 50_000;
    private static final int MANY = 200;

    @TempDir
    Path folder;

    private SqliteCache cache = new SqliteCache(Path.of(""), Messages.english());

    @BeforeEach
    void fill() {
        cache = new SqliteCache(folder, Messages.english());
        byte[] jpeg = new byte[THUMBNAIL];
        new Random(1).nextBytes(jpeg);
        for (int at = 0; at < MANY; at++) {
            cache.keepThumbnail(new FileKey("photograph " + at, 1, 1), 256, jpeg);
        }
    }

    @AfterEach
    void close() {
        cache.close();
    }

    @Test
    void itTellsHowMuchItHolds() {
        assertThat(cache.heldBytes()).isBetween((long) (MANY - 64) * THUMBNAIL, 2L * MANY * THUMBNAIL);
    }

    @Test
    void aSmallerLimitIsKeptToAtOnceAndAfterwards() throws Exception {
        cache.keepWithin(4_000_000);

        assertThat(cache.heldBytes()).isBetween(1L, 4_000_000L);
        assertThat(Files.size(folder.resolve("caveat-cache.sqlite"))).isLessThan(5_000_000);
        fillAgain();
        assertThat(cache.heldBytes()).isLessThan(4_000_000L + 64 * 2 * THUMBNAIL);
    }

    private void fillAgain() {
        byte[] jpeg = new byte[THUMBNAIL];
        for (int at = 0; at < MANY; at++) {
            cache.keepThumbnail(new FileKey("another " + at, 1, 1), 256, jpeg);
        }
    }

    @Test
    void emptiedItHoldsNothingGivesTheDiskBackAndGoesOn() throws Exception {
        cache.empty();

        assertThat(cache.heldBytes()).isLessThan(100_000);
        assertThat(Files.size(folder.resolve("caveat-cache.sqlite"))).isLessThan(100_000);
        assertThat(cache.hasThumbnail(new FileKey("photograph 1", 1, 1), 256)).isFalse();
        cache.keepThumbnail(new FileKey("photograph 1", 1, 1), 256, new byte[10]);
        assertThat(cache.hasThumbnail(new FileKey("photograph 1", 1, 1), 256)).isTrue();
        assertThat(cache.trouble()).isEmpty();
    }
}
