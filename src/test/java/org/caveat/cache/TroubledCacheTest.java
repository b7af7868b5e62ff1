package org.caveat.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else can befall a cache: it is as good as an empty one meanwhile, is told of once, and comes back by itself. */
class TroubledCacheTest {
    private static final String NAME = "caveat-cache.sqlite";
    private static final FileKey PHOTOGRAPH = new FileKey("/photos/a.jpg", 1000, 17);
    private static final FileKey OTHER = new FileKey("/photos/b.jpg", 1000, 17);
    private static final byte[] JPEG = {1, 2, 3};
    private static final Duration BRIEFLY = Duration.ofMillis(40);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock();
    private final List<String> told = new ArrayList<>();

    @Test
    void aCacheThatIsDeletedWhileItIsOpenGoesOnAndIsMadeAnewInTheNextSession() throws IOException {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve(NAME + ending));
            }
            cache.keepThumbnail(OTHER, 256, JPEG);
            assertThat(cache.thumbnail(OTHER, 256)).hasValue(JPEG);
            assertThat(told).isEmpty();
        }
        comesBack(folder, "the cache deleted while it is open");
    }

    @Test
    void aCacheOfWhichOnlyTheMainFileIsDeletedIsMadeAnew() throws IOException {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            Files.delete(folder.resolve(NAME));
        }
        comesBack(folder, "the main file of the cache deleted while it is open");
    }

    @Test
    void aFolderPutInThePlaceOfTheOpenFileStopsNobodyAndIsToldTheNextTime() throws IOException {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(folder.resolve(NAME + ending));
            }
            Files.createDirectory(folder.resolve(NAME));
            cache.keepThumbnail(OTHER, 256, JPEG);
            assertThat(cache.thumbnail(OTHER, 256)).hasValue(JPEG);
        }
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            cache.keepThumbnail(OTHER, 256, JPEG);
        }
        assertThat(told).singleElement().satisfies(sentence -> assertThat(sentence)
                .startsWith("Thumbnails are not kept between sessions")
                .as("what a window cannot do")
                .doesNotContain("CAVEAT_CACHE"));
        Files.delete(folder.resolve(NAME));
        comesBack(folder, "a folder in the place of the cache’s file");
    }

    @Test
    void theTableTakenAwayIsMadeAgain() throws Exception {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
        }
        run("DROP TABLE kept");
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aThumbnailThatTheDiskSpoiltIsNotShown() throws Exception {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
        }
        run("UPDATE kept SET content = x'010204'");
        try (Cache cache = open(folder)) {
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
        }
    }

    @Test
    void aCacheThatAnotherProcessHoldsIsWaitedForOnceAMinuteAndFoundAgain() throws Exception {
        try (Cache cache = open(folder)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            try (Connection other = connection();
                    Statement holding = other.createStatement()) {
                holding.execute("BEGIN EXCLUSIVE");
                cache.keepThumbnail(OTHER, 256, JPEG);
                assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
                holding.execute("ROLLBACK");
                assertThat(cache.thumbnail(PHOTOGRAPH, 256))
                        .as("nobody waits again so soon")
                        .isEmpty();
            }
            clock.passes(Duration.ofMinutes(2));
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(cache.trouble()).isEmpty();
        }
        assertThat(told).isEmpty();
        comesBack(folder, "the cache locked by another process");
    }

    @Test
    void aDamagedCacheThatAnotherProcessIsBeginningAnewIsNotWaitedForWithoutEnd() throws Exception {
        Files.writeString(folder.resolve(NAME), "noise ".repeat(1000));
        try (FileChannel other = FileChannel.open(
                        folder.resolve("caveat-cache.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = other.lock();
                Cache cache = open(folder)) {
            assertThat(held.isValid()).isTrue();
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
        }
        comesBack(folder, "the cache damaged while another process holds its lock");
    }

    @Test
    void onADiskThatBecomesFullNothingMoreIsKeptWhichIsToldOnce() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("small disk"));
        assumeTrue(isMounted(disk), "a small disk can be made by an administrator alone");
        try (Cache cache = open(disk)) {
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            for (int photograph = 0; photograph < 40; photograph++) {
                cache.keepThumbnail(new FileKey("/" + photograph, 1, 1), 256, new byte[100_000]);
                clock.passes(Duration.ofMinutes(2));
            }
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(told).singleElement().satisfies(sentence -> assertThat(sentence)
                    .contains("is full", "Make room"));
        } finally {
            run("umount", disk);
        }
        entered("the cache on a disk that becomes full", 1);
    }

    @Test
    void aCacheThatCannotBeMadeOnAFullDiskIsMadeOnceThereIsRoom() throws Exception {
        Path full = Files.createDirectory(folder.resolve("full disk"));
        assumeTrue(isMounted(full), "a small disk can be made by an administrator alone");
        try (Cache cache = open(full)) {
            Path filler = full.resolve("filler");
            fill(filler);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).isEmpty();
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            Files.delete(filler);
            clock.passes(Duration.ofMinutes(2));
            cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
        } finally {
            run("umount", full);
        }
        entered("the cache on a full disk", 1);
    }

    private static void fill(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer block = ByteBuffer.allocate(4096);
            while (channel.write(block) > 0) {
                block.clear();
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean isMounted(Path disk) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk);
    }

    private static boolean run(Object... command) throws Exception {
        try {
            return new ProcessBuilder(List.of(command).stream()
                                    .map(String::valueOf)
                                    .toList())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private void comesBack(Path place, String fault) {
        try (Cache cache = open(place)) {
            if (cache.thumbnail(PHOTOGRAPH, 256).isEmpty()) {
                cache.keepThumbnail(PHOTOGRAPH, 256, JPEG);
            }
        }
        try (Cache cache = open(place)) {
            assertThat(cache.thumbnail(PHOTOGRAPH, 256)).hasValue(JPEG);
            assertThat(cache.trouble()).isEmpty();
        }
        entered(fault, 1);
    }

    private static void entered(String fault, int times) {
        Trials.add(new Trial(Heading.DURABILITY, fault, times, 0, 0, 0));
    }

    private Cache open(Path place) {
        SqliteCache cache = new SqliteCache(place, Messages.english(), 1 << 20, clock, BRIEFLY);
        cache.tellOfTrouble(told::add);
        return cache;
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(NAME));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
