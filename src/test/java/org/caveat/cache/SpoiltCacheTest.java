package org.caveat.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cache that is spoilt at random places, before it is opened and while it is open: nothing wrong ever comes out of it, it
 * never fails anybody, and it is whole again in the sessions after.
 */
class SpoiltCacheTest {
    private static final String NAME = "caveat-cache.sqlite";
    private static final int PHOTOGRAPHS = 24;
    private static final int MOST_SESSIONS = 3;

    @TempDir
    Path temporary;

    private final Random chance = new Random(41);

    /** What is done to the file. */
    private enum Spoiling {
        CUT {
            @Override
            void spoil(RandomAccessFile file, Random chance) throws IOException {
                file.setLength(chance.nextInt((int) file.length() + 1));
            }
        },
        SCATTERED {
            @Override
            void spoil(RandomAccessFile file, Random chance) throws IOException {
                for (int times = 1 + chance.nextInt(40); times > 0; times--) {
                    file.seek(chance.nextInt((int) file.length()));
                    file.write(chance.nextInt(256));
                }
            }
        },
        NOISE {
            @Override
            void spoil(RandomAccessFile file, Random chance) throws IOException {
                byte[] noise = new byte[1 + chance.nextInt(9_000)];
                chance.nextBytes(noise);
                file.seek(chance.nextInt((int) file.length()));
                file.write(noise);
            }
        },
        ZEROES {
            @Override
            void spoil(RandomAccessFile file, Random chance) throws IOException {
                file.seek(chance.nextInt((int) (file.length() / 4096)) * 4096L);
                file.write(new byte[4096]);
            }
        },
        ALL_NOISE {
            @Override
            void spoil(RandomAccessFile file, Random chance) throws IOException {
                byte[] noise = new byte[(int) file.length()];
                chance.nextBytes(noise);
                file.write(noise);
            }
        };

        abstract void spoil(RandomAccessFile file, Random chance) throws IOException;
    }

    @Test
    void nothingWrongComesOutOfASpoiltCacheAndTheSessionsAfterHaveAWholeOne() throws IOException {
        Path whole = temporary.resolve("whole");
        fill(whole);
        int times = Trials.times(50, 2_000);
        int wrong = 0;
        int notRebuilt = 0;
        int begunAnew = 0;
        for (int time = 0; time < times; time++) {
            Path folder = copy(whole, "spoilt");
            Spoiling spoiling = Spoiling.values()[time % Spoiling.values().length];
            boolean isOpen = chance.nextBoolean();
            try (Cache cache =
                    new SqliteCache(folder, Messages.english(), 1 << 30, Clock.systemUTC(), CacheFile.PATIENCE)) {
                if (isOpen) {
                    cache.thumbnail(key(0), 256);
                }
                spoil(folder.resolve(NAME), spoiling);
                wrong += wrong(cache);
                wrong += wrongAfterKeeping(cache);
                begunAnew += cache.trouble().isPresent() ? 1 : 0;
            }
            notRebuilt += isWholeAgain(folder) ? 0 : 1;
        }
        entered(times, wrong, notRebuilt, begunAnew);
    }

    private static void entered(int times, int wrong, int notRebuilt, int begunAnew) {
        assertThat(wrong).isZero();
        assertThat(notRebuilt).isZero();
        assertThat(begunAnew).isPositive();
        Trials.add(new Trial(
                Heading.DURABILITY,
                "the cache cut, overwritten with noise or zeroes, shut and open",
                times,
                0,
                0,
                wrong));
    }

    /** How much came out that was not put in; nothing at all is right, for it is made again. */
    private static int wrong(Cache cache) {
        int wrong = 0;
        for (int photograph = 0; photograph < PHOTOGRAPHS; photograph++) {
            byte[] kept = jpeg(photograph);
            wrong += cache.thumbnail(key(photograph), 256)
                            .filter(found -> !Arrays.equals(found, kept))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return wrong;
    }

    private static int wrongAfterKeeping(Cache cache) {
        for (int photograph = 0; photograph < PHOTOGRAPHS; photograph += 2) {
            cache.keepThumbnail(key(photograph), 256, jpeg(photograph));
        }
        return wrong(cache);
    }

    private void spoil(Path file, Spoiling spoiling) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            spoiling.spoil(open, chance);
        }
    }

    /** A fault may lie where the first session does not look; whichever comes upon it begins anew. */
    private static boolean isWholeAgain(Path folder) {
        for (int session = 0; session < MOST_SESSIONS; session++) {
            fill(folder);
            if (found(folder) == PHOTOGRAPHS) {
                return true;
            }
        }
        return false;
    }

    /** Looks for everything, and keeps what is not there, as a session does. */
    private static void fill(Path folder) {
        try (Cache cache =
                new SqliteCache(folder, Messages.english(), 1 << 30, Clock.systemUTC(), CacheFile.PATIENCE)) {
            for (int photograph = 0; photograph < PHOTOGRAPHS; photograph++) {
                if (cache.thumbnail(key(photograph), 256).isEmpty()) {
                    cache.keepThumbnail(key(photograph), 256, jpeg(photograph));
                }
            }
        }
    }

    private static int found(Path folder) {
        try (Cache cache =
                new SqliteCache(folder, Messages.english(), 1 << 30, Clock.systemUTC(), CacheFile.PATIENCE)) {
            int found = 0;
            for (int photograph = 0; photograph < PHOTOGRAPHS; photograph++) {
                found += cache.thumbnail(key(photograph), 256).isPresent() ? 1 : 0;
            }
            return found;
        }
    }

    private Path copy(Path whole, String name) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(old::add);
        }
        for (Path file : old) {
            Files.delete(file);
        }
        Files.copy(whole.resolve(NAME), folder.resolve(NAME));
        return folder;
    }

    private static FileKey key(int photograph) {
        return new FileKey("/photographs/" + photograph + ".jpg", 1, 1);
    }

    private static byte[] jpeg(int photograph) {
        byte[] bytes = new byte[500 + 300 * photograph];
        new Random(photograph).nextBytes(bytes);
        return bytes;
    }
}
