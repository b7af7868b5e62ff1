package org.caveat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.cache.Cache;
import org.caveat.cache.FileKey;
import org.caveat.cache.SqliteCache;
import org.caveat.text.Messages;

/** Ten thousand thumbnails kept in the cache's one file, one by one and many at once, and as files of their own. */
final class ThumbnailsKept {
    private static final int COUNT = 10_000;
    private static final int AT_ONCE = 64;
    private static final int SIDE = 256;
    /** Bytes: of a photograph at that size. */
    private static final int LEAST = 8_000;

    private static final int MORE = 8_000;

    private final Path place;
    private final List<byte[]> thumbnails;
    private final List<Integer> anyOrder =
            new ArrayList<>(IntStream.range(0, COUNT).boxed().toList());

    private ThumbnailsKept(Path place) {
        this.place = place;
        Random random = new Random(1);
        thumbnails = IntStream.range(0, COUNT).mapToObj(number -> some(random)).toList();
        Collections.shuffle(anyOrder, random);
    }

    private static byte[] some(Random random) {
        byte[] bytes = new byte[LEAST + random.nextInt(MORE)];
        random.nextBytes(bytes);
        return bytes;
    }

    public static void main(String[] arguments) throws Exception {
        Path place = Files.createTempDirectory("thumbnails-kept");
        try {
            new ThumbnailsKept(place).measure();
        } finally {
            ManyPhotographs.clear(place);
        }
    }

    private void measure() throws IOException {
        for (int round = 1; round <= 3; round++) {
            Path in = Files.createDirectory(place.resolve("round-" + round));
            double one = seconds(() -> oneByOne(in.resolve("one")));
            double many = seconds(() -> many(in.resolve("many")));
            double now = seconds(() -> asItDoes(in.resolve("now")));
            double two = seconds(() -> twoAtOnce(in.resolve("two")));
            double files = seconds(() -> files(in.resolve("files")));
            double read = seconds(() -> read(in.resolve("now")));
            double readFiles = seconds(() -> readFiles(in.resolve("files")));
            System.out.printf(
                    "%,d thumbnails, seconds: kept one by one %.2f, %d at once %.2f, as the cache does %.2f, half by each of two %.2f,"
                            + " as files %.2f; found %.2f, as files %.2f. On the disk %.0f MB, as files %.0f MB.%n",
                    COUNT,
                    one,
                    AT_ONCE,
                    many,
                    now,
                    two,
                    files,
                    read,
                    readFiles,
                    megabytes(in.resolve("now"), 1),
                    megabytes(in.resolve("files"), 4096));
        }
    }

    private static Cache open(Path folder) {
        return new SqliteCache(folder, Messages.english());
    }

    private static FileKey key(int number) {
        return new FileKey("/photographs/box " + number / 500 + "/scan " + number + ".jpg", 4_000_000, number);
    }

    private void oneByOne(Path folder) {
        try (Cache cache = open(folder)) {
            IntStream.range(0, COUNT)
                    .forEach(number -> cache.keepCatalogue("" + number, List.of(thumbnails.get(number))));
        }
    }

    private void asItDoes(Path folder) {
        try (Cache cache = open(folder)) {
            IntStream.range(0, COUNT).forEach(number -> cache.keepThumbnail(key(number), SIDE, thumbnails.get(number)));
        }
    }

    private void many(Path folder) {
        try (Cache cache = open(folder)) {
            for (int from = 0; from < COUNT; from += AT_ONCE) {
                cache.keepCatalogue("" + from, thumbnails.subList(from, Math.min(COUNT, from + AT_ONCE)));
            }
        }
    }

    /** Two connections, as two processes have them. */
    private void twoAtOnce(Path folder) {
        try (Cache one = open(folder);
                Cache other = open(folder)) {
            Stream.of(one, other).parallel().forEach(cache -> IntStream.range(0, COUNT)
                    .filter(number -> number % 2 == (cache.equals(one) ? 0 : 1))
                    .forEach(number -> cache.keepThumbnail(key(number), SIDE, thumbnails.get(number))));
        }
    }

    private void read(Path folder) {
        try (Cache cache = open(folder)) {
            if (!anyOrder.stream()
                    .allMatch(number -> cache.thumbnail(key(number), SIDE).isPresent())) {
                throw new IllegalStateException("a thumbnail was not kept");
            }
        }
    }

    private void files(Path folder) throws IOException {
        for (int number = 0; number < COUNT; number++) {
            Path file = file(folder, number);
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.write(beside, thumbnails.get(number));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void readFiles(Path folder) throws IOException {
        long bytes = 0;
        for (int number : anyOrder) {
            bytes += Files.readAllBytes(file(folder, number)).length;
        }
        if (bytes == 0) {
            throw new IllegalStateException("nothing was read");
        }
    }

    /** As other programs name theirs: by a number made of the path, in folders of its first signs. */
    private static Path file(Path folder, int number) {
        String name = String.format("%08x", key(number).hashCode() * 31 + number);
        return folder.resolve(name.substring(0, 2)).resolve(name + ".jpg");
    }

    /** @param block bytes of which each file takes a whole number */
    private static double megabytes(Path folder, int block) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                            .mapToLong(file -> (file.toFile().length() + block - 1) / block * block)
                            .sum()
                    / 1e6;
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static double seconds(Step step) throws IOException {
        long begun = System.nanoTime();
        step.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
