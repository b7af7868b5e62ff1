package org.caveat.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept is written many at once. */
class WaitingTest {
    private static final byte[] JPEG = {1, 2, 3};
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Cache open(Clock clock) {
        return new SqliteCache(folder, Messages.english(), new Bounds(1 << 20, 4), clock, CacheFile.PATIENCE);
    }

    private static FileKey key(int number) {
        return new FileKey("/photos/" + number + ".jpg", 1000, 17);
    }

    private static long found(Cache cache) {
        return IntStream.range(0, 10)
                .filter(number -> cache.thumbnail(key(number), 256).isPresent() && cache.hasThumbnail(key(number), 256))
                .count();
    }

    private static void keep(Cache cache, int from, int to) {
        IntStream.range(from, to).forEach(number -> cache.keepThumbnail(key(number), 256, JPEG));
    }

    @Test
    void whatWaitsIsFoundByWhoKeptItAndByOthersOnceItIsWritten() {
        try (Cache ours = open(NOON);
                Cache another = open(NOON)) {
            keep(ours, 0, 3);
            assertThat(found(ours)).isEqualTo(3);
            assertThat(found(another)).isZero();
            keep(ours, 3, 5);
            assertThat(found(ours)).isEqualTo(5);
            assertThat(found(another)).isEqualTo(4);
        }
    }

    @Test
    void nothingThatWaitsIsLostWhenTheCacheIsClosed() {
        try (Cache cache = open(NOON)) {
            keep(cache, 0, 3);
        }
        try (Cache cache = open(NOON)) {
            assertThat(found(cache)).isEqualTo(3);
        }
    }

    @Test
    void nothingWaitsForLongWhereMoreComes() {
        Waiting.Thing thing = new Waiting.Thing(key(1), "thumbnail-256", JPEG);
        Passing clock = new Passing();
        Waiting waiting = new Waiting(4, clock);
        assertThat(waiting.isDue()).isFalse();
        waiting.add(thing);
        assertThat(waiting.isDue()).isFalse();
        clock.seconds = 2;
        assertThat(waiting.isDue()).isTrue();
        assertThat(waiting.take()).containsExactly(thing);
        assertThat(waiting.isDue()).isFalse();
    }

    private static final class Passing extends Clock {
        private int seconds;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return NOON.instant().plusSeconds(seconds);
        }
    }
}
