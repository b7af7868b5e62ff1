package org.caveat.imaging.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.caveat.cache.Cache;
import org.caveat.cache.NoCache;
import org.caveat.cache.SqliteCache;
import org.caveat.imaging.KeptInMemory;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.Pixels;
import org.caveat.metadata.MetadataReader;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A very large picture that is held in one size alone. */
class PyramidTest {
    private static final int WIDTH = 9_000;
    private static final int HEIGHT = 8_500;
    private static final Tile FITTED = new Tile(32, 0, 0);

    private final Pictures real = new Pictures(new MetadataReader(Messages.english())::read, Messages.english());
    private final JobsInHand jobs = new JobsInHand();
    private final KeptInMemory kept = new KeptInMemory();

    @TempDir
    Path folder;

    private Leaf leaf;

    @BeforeEach
    void write() throws Exception {
        leaf = Leaf.of(Files.writeString(folder.resolve("huge.tif"), "a picture"));
    }

    @Test
    void itsFittedViewIsReadInPartsAndSeenAsFarAsItIsMade() {
        InventedPicture huge = huge();
        Taken taken = fitted(huge, kept);
        assertThat(huge.readings()).hasSize(9).allMatch(reading -> reading.reduction() == 8);
        assertThat(taken.came()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(taken.came().get(0).at(0, 0)).isNotZero();
        assertThat(taken.came().get(0).at(taken.came().get(0).width() - 1, 0))
                .as("not made yet, so transparent")
                .isZero();
        Pixels pixels = taken.pixels().orElseThrow();
        assertThat(List.of(pixels.width(), pixels.height())).containsExactly((WIDTH + 31) / 32, (HEIGHT + 31) / 32);
        assertAlike(pixels.at(200, 100), InventedPicture.colour(200 * 32 + 16, 100 * 32 + 16));
        assertThat(taken.times()).isEqualTo(1);
    }

    @Test
    void inTheNextSessionItIsThereWithoutReadingThePicture() {
        fitted(huge(), kept);
        InventedPicture again = huge();
        Taken taken = fitted(again, kept);
        assertThat(again.readings()).isEmpty();
        assertAlike(taken.pixels().orElseThrow().at(200, 100), InventedPicture.colour(200 * 32 + 16, 100 * 32 + 16));
    }

    @Test
    void whileItIsLookedAtTheRestOfThePyramidIsMadeAndKept() {
        InventedPicture huge = huge();
        Tiles tiles = tiles(huge, kept);
        tiles.look(leaf);
        tiles.ask(leaf, FITTED, Urgency.SEEN, new Taken());
        jobs.runAll();
        long finest = Tile.all(KeptTiles.FINEST, WIDTH, HEIGHT).size();
        assertThat(huge.readings().stream()
                        .filter(reading -> reading.reduction() == KeptTiles.FINEST)
                        .count())
                .isEqualTo(finest);
        assertThat(kept.tiles.keySet().stream()
                        .filter(key -> key.contains("1-4-"))
                        .count())
                .isEqualTo(finest);
    }

    @Test
    void whereNothingCanBeKeptTheRestIsNotMadeInVain() {
        InventedPicture huge = huge();
        Tiles tiles = tiles(huge, new NoCache());
        tiles.look(leaf);
        tiles.ask(leaf, FITTED, Urgency.SEEN, new Taken());
        jobs.runAll();
        assertThat(huge.readings().stream()
                        .filter(reading -> reading.reduction() == KeptTiles.FINEST)
                        .count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void noiseInsteadOfATileIsAsGoodAsNothing() {
        byte[] noise = new byte[30_000];
        new Random(1).nextBytes(noise);
        isMadeAnewAfter(tile -> noise);
    }

    @Test
    void aTileThatIsCutShortIsAsGoodAsNothing() {
        isMadeAnewAfter(tile -> Arrays.copyOf(tile, tile.length / 2));
        isMadeAnewAfter(tile -> new byte[0]);
        isMadeAnewAfter(tile -> Arrays.copyOf(tile, 8));
    }

    @Test
    void aTileInWhichABitHasTurnedIsAsGoodAsNothing() {
        isMadeAnewAfter(tile -> {
            tile[tile.length - 100] ^= 4;
            return tile;
        });
    }

    @Test
    void theTileOfAnotherPlaceIsNotTakenForOneOfAnotherSize() {
        fitted(huge(), kept);
        String corner = key("1-8-2-2");
        kept.tiles.put(corner, kept.tiles.get(key("1-8-0-0")));
        kept.tiles.keySet().removeIf(key -> !key.equals(corner) && !key.endsWith("1-8-0-0"));
        InventedPicture again = huge();
        fitted(again, kept);
        assertThat(again.readings())
                .as("all but the one that is as it should be")
                .hasSize(8);
    }

    @Test
    void aCacheThatWasSpoiltOnDiskIsBegunAnew() throws Exception {
        Path place = folder.resolve("cache");
        try (Cache cache = new SqliteCache(place, Messages.english())) {
            fitted(huge(), cache);
        }
        try (Cache cache = new SqliteCache(place, Messages.english())) {
            InventedPicture again = huge();
            fitted(again, cache);
            assertThat(again.readings()).isEmpty();
        }
        byte[] noise = new byte[20_000];
        new Random(2).nextBytes(noise);
        Files.write(place.resolve("caveat-cache.sqlite"), noise);
        try (Cache cache = new SqliteCache(place, Messages.english())) {
            InventedPicture again = huge();
            assertThat(fitted(again, cache).pixels()).isPresent();
            assertThat(again.readings()).hasSize(9);
        }
    }

    @Test
    void whatWasMadeOfAnotherFileOfThatNameIsNotShown() throws Exception {
        fitted(huge(), kept);
        Files.writeString(leaf.file(), "quite another picture");
        InventedPicture again = huge();
        fitted(again, kept);
        assertThat(again.readings()).hasSize(9);
    }

    @Test
    void aPictureWithSmallerCopiesInItsFileIsReadFromThem() {
        InventedPicture overviews = InventedPicture.inParts(WIDTH, HEIGHT, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0);
        fitted(overviews, kept);
        assertThat(overviews.readings())
                .extracting(InventedPicture.Reading::reduction)
                .containsExactly(32);
        assertThat(kept.tiles).isEmpty();
    }

    private void isMadeAnewAfter(UnaryOperator<byte[]> spoiling) {
        fitted(huge(), kept);
        kept.tiles.replaceAll((key, tile) -> spoiling.apply(tile));
        InventedPicture again = huge();
        Taken taken = fitted(again, kept);
        assertThat(again.readings()).hasSize(9);
        assertAlike(taken.pixels().orElseThrow().at(200, 100), InventedPicture.colour(200 * 32 + 16, 100 * 32 + 16));
    }

    private String key(String place) {
        return kept.tiles.keySet().stream()
                .filter(key -> key.endsWith(" " + place))
                .findFirst()
                .orElseThrow();
    }

    private Taken fitted(InventedPicture picture, Cache cache) {
        Taken taken = new Taken();
        tiles(picture, cache).ask(leaf, FITTED, Urgency.SEEN, taken);
        jobs.runAll();
        return taken;
    }

    private Tiles tiles(InventedPicture picture, Cache cache) {
        return new Tiles(picture::open, new TileCache(64 << 20), new PyramidStore(cache, real), jobs, new Schedule(2));
    }

    private static InventedPicture huge() {
        return InventedPicture.inParts(WIDTH, HEIGHT, 1.0);
    }

    private static void assertAlike(int pixel, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(Math.abs((pixel >> shift & 0xFF) - (other >> shift & 0xFF)))
                    .isLessThanOrEqualTo(4);
        }
    }
}
