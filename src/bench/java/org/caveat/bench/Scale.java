package org.caveat.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Very many photographs: what their cost is, beside other programs where there are some. The collections are made where
 * they are missing; {@code -Dscale=FOLDER} says where they lie: {@code ten} (10,000), {@code hundred} (100,000), {@code few}
 * (1,000); and, where somebody put them there, {@code real} (10,000 of real size) and {@code camera} (of 12 megapixels and more).
 */
public final class Scale {
    private Scale() {}

    public static void main(String[] arguments) throws Exception {
        Path collections =
                Path.of(System.getProperty("scale", "target/bench/collections")).toAbsolutePath();
        Path few = made(collections.resolve("few"), 1_000);
        Path ten = made(collections.resolve("ten"), 10_000);
        Path hundred = made(collections.resolve("hundred"), 100_000);
        ScaleReport report = new ScaleReport();
        Path real = Files.isDirectory(collections.resolve("real")) ? collections.resolve("real") : ten;
        new OpeningOfMany(report).measure(real, hundred);
        SearchOfManyCaptions.told(report);
        ReadingBesideOthers reading = new ReadingBesideOthers(report);
        reading.metadata(real);
        reading.listing(real);
        reading.flatness(few, hundred);
        CallsToTheDisk.told(report, few);
        if (Files.isDirectory(collections.resolve("camera"))) {
            reading.thumbnails(collections.resolve("camera"));
        }
        HundredThousandOpen.told(report, "640m", hundred); // the longest of all
    }

    private static Path made(Path folder, int photographs) throws Exception {
        if (Files.notExists(folder)) {
            LargeCollection.make(folder, photographs);
        }
        return folder;
    }
}
