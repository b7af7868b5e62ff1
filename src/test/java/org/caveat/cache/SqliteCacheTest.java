package org.caveat.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteCacheTest {
    private static final FileKey PHOTOGRAPH = new FileKey("/photos/a.jpg", 1000, 17);
    private static final byte[] JPEG = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsFoundAgainInTheNextSession() {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            cache.keepCatalogue("/photos", List.of(new byte[] {9}, new byte[] {8}));
            cache.keepTile(PHOTOGRAPH, "1-8-0-0", new byte[] {7});
        }
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 512)).isEmpty();
            assertThat(cache.catalogue("/photos")).containsExactly(new byte[] {9}, new byte[] {8});
            assertThat(cache.catalogue("/photos/a.jpg")).isEmpty();
            assertThat(cache.tile(PHOTOGRAPH, "1-8-0-0")).hasValue(new byte[] {7});
            assertThat(cache.tile(PHOTOGRAPH, "1-8-0-1")).isEmpty();
            assertThat(cache.trouble()).isEmpty();
        }
    }

    @Test
    void anotherStateOfTheFileIsNotKnown() {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(new FileKey("/photos/a.jpg", 1001, 17), 256))
                    .isEmpty();
            assertThat(cache.thumbnail(new FileKey("/photos/a.jpg", 1000, 18), 256))
                    .isEmpty();
            assertThat(cache.thumbnail(new FileKey("/photos/b.jpg", 1000, 17), 256))
                    .isEmpty();
        }
    }

    @Test
    void nothingIsOpenedBeforeTheFirstUse() throws IOException {
        Path unborn = folder.resolve("not yet");
        try (Cache cache = open(unborn)) {
            assertThat(unborn).doesNotExist();
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
            assertThat(unborn.resolve("caveat-cache.sqlite")).isRegularFile();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "100 %", "what?mode=ro", "Ä ö ß", "a#b", "';--", "%41"})
    void aFolderMayBeCalledAnything(String name) {
        try (Cache cache = open(folder.resolve(name))) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(folder.resolve(name).resolve("caveat-cache.sqlite")).isRegularFile();
        }
    }

    @Test
    void whereThereCanBeNoFolderNothingIsKeptAndOneSentenceSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "in the way");
        try (Cache cache = open(file.resolve("cache"))) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
            assertThat(cache.trouble()).hasValueSatisfying(sentence -> assertThat(sentence)
                    .startsWith("Thumbnails are not kept between sessions")
                    .contains("CAVEAT_CACHE"));
        }
    }

    @Test
    void whereAFolderHasTheNameOfTheFileNothingIsKept() throws IOException {
        Files.createDirectories(folder.resolve("caveat-cache.sqlite/inside"));
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
            assertThat(cache.trouble()).isPresent();
        }
        assertThat(folder.resolve("caveat-cache.sqlite/inside")).isDirectory();
    }

    @Test
    void noiseIsThrownAwayAndTheCacheBegunAnew() throws IOException {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        Files.write(folder.resolve("caveat-cache.sqlite"), noise);
        worksAfterDamage();
    }

    @Test
    void aFileDamagedInTheMiddleIsThrownAwayAndTheCacheBegunAnew() throws IOException {
        fill(folder, 300);
        byte[] bytes = Files.readAllBytes(folder.resolve("caveat-cache.sqlite"));
        new Random(1).ints(bytes.length / 2, 4096, bytes.length).forEach(at -> bytes[at] ^= 0x5A);
        Files.write(folder.resolve("caveat-cache.sqlite"), bytes);
        worksAfterDamage();
    }

    @Test
    void aFileThatWasCutIsThrownAwayAndTheCacheBegunAnew() throws IOException {
        fill(folder, 300);
        byte[] bytes = Files.readAllBytes(folder.resolve("caveat-cache.sqlite"));
        Files.write(folder.resolve("caveat-cache.sqlite"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        worksAfterDamage();
    }

    @Test
    void aNewerVersionIsLeftAsItIs() throws Exception {
        fill(folder, 3);
        run("PRAGMA user_version = " + Schema.coded(Schema.VERSION + 1));
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(key(1), 256)).isEmpty();
            cache.keepThumbnail(key(900), 256, JPEG);
            assertThat(cache.trouble())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("newer"));
        }
        run("PRAGMA user_version = " + Schema.coded(Schema.VERSION));
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(key(1), 256)).isPresent();
            assertThat(cache.thumbnail(key(900), 256)).isEmpty();
        }
    }

    @Test
    void anOlderVersionIsBegunAnew() throws Exception {
        fill(folder, 3);
        run("PRAGMA user_version = 0");
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(key(1), 256)).isEmpty();
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(cache.trouble()).isEmpty();
        }
    }

    @Test
    void anotherProgramsFileIsLeftAsItIs() throws Exception {
        run("CREATE TABLE letters (text TEXT)");
        byte[] before = Files.readAllBytes(folder.resolve("caveat-cache.sqlite"));
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.trouble())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("another program’s"));
        }
        run("SELECT text FROM letters");
        assertThat(Files.size(folder.resolve("caveat-cache.sqlite"))).isEqualTo(before.length);
    }

    @Test
    void itDoesNotGrowOverItsBoundAndKeepsWhatWasLookedAtLast() {
        MovableClock clock = new MovableClock();
        long bound = 1 << 20;
        byte[] large = new byte[10_000];
        try (Cache cache = new SqliteCache(folder, Messages.english(), bound, clock, CacheFile.PATIENCE)) {
            for (int i = 0; i < 60; i++) {
                cache.keepThumbnail(key(i), 256, large);
            }
            clock.passes(Duration.ofDays(1));
            assertThat(cache.thumbnail(key(7), 256)).isPresent();
            for (int i = 60; i < 188; i++) {
                cache.keepThumbnail(key(i), 256, large);
            }
            assertThat(cache.thumbnail(key(7), 256)).isPresent();
            assertThat(cache.thumbnail(key(187), 256)).isPresent();
            assertThat(cache.thumbnail(key(0), 256)).isEmpty();
        }
        assertThat(folder.resolve("caveat-cache.sqlite").toFile().length()).isLessThan(2 * bound);
    }

    @Test
    void severalMayWriteAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> done = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int first = writer * 100;
            done.add(threads.submit(() -> fill(folder, first, 100)));
        }
        for (Future<Boolean> each : done) {
            assertThat(each.get()).isTrue();
        }
        threads.shutdown();
        try (Cache cache = open(folder)) {
            for (int i = 0; i < 400; i++) {
                assertThat(cache.thumbnail(key(i), 256)).isPresent();
            }
        }
    }

    @Test
    void onceClosedItKeepsNothingAndLeavesNoLogBehind() {
        Cache cache = open(folder);
        cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
        cache.close();
        cache.keepThumbnail(key(1), 256, JPEG);
        assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
        assertThat(folder.resolve("caveat-cache.sqlite-wal")).doesNotExist();
        assertThat(folder.resolve("caveat-cache.sqlite-shm")).doesNotExist();
    }

    private void worksAfterDamage() {
        try (Cache cache = open(folder)) {
            for (int i = 0; i < 300; i++) {
                cache.thumbnail(key(i), 256);
            }
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(cache.trouble())
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("begun anew"));
        }
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(cache.trouble()).isEmpty();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("caveat-cache.sqlite"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Cache open(Path folder) {
        return new SqliteCache(folder, Messages.english(), 1 << 30, Clock.systemUTC(), CacheFile.PATIENCE);
    }

    private static boolean fill(Path folder, int count) {
        return fill(folder, 0, count);
    }

    private static boolean fill(Path folder, int first, int count) {
        try (Cache cache = open(folder)) {
            for (int i = first; i < first + count; i++) {
                cache.keepThumbnail(key(i), 256, new byte[700]);
            }
            return cache.trouble().isEmpty();
        }
    }

    private static FileKey key(int number) {
        return new FileKey("/photos/" + number + ".jpg", 1, 1);
    }
}
