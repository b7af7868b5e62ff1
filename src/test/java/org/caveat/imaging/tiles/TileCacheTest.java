package org.caveat.imaging.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.caveat.cache.FileKey;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.Pixels;
import org.junit.jupiter.api.Test;

class TileCacheTest {
    private static final PictureState PICTURE = state("a.tif", 1);

    private final TileCache cache = new TileCache(3 * TileCache.weight(100));

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        keep(0, 100);
        keep(1, 100);
        keep(2, 100);
        assertThat(cache.find(piece(0))).isPresent();
        keep(3, 100);
        assertThat(cache.has(piece(0))).as("it was asked for meanwhile").isTrue();
        assertThat(cache.has(piece(1))).isFalse();
        assertThat(cache.has(piece(3))).isTrue();
    }

    @Test
    void aHeavyTileTakesThePlaceOfSeveralLightOnes() {
        keep(0, 100);
        keep(1, 100);
        keep(2, 100);
        keep(3, 200);
        assertThat(cache.has(piece(1))).isFalse();
        assertThat(cache.has(piece(2))).isTrue();
        assertThat(cache.has(piece(3))).isTrue();
    }

    @Test
    void oneThatIsHeavierThanAllTogetherIsNotKeptAndDrivesNothingOut() {
        keep(0, 100);
        keep(1, 1000);
        assertThat(cache.has(piece(0))).isTrue();
        assertThat(cache.has(piece(1))).isFalse();
    }

    @Test
    void theSameTileOnceMoreWeighsOnce() {
        keep(0, 100);
        keep(0, 50);
        assertThat(cache.bytes()).isEqualTo(TileCache.weight(50));
    }

    @Test
    void aPictureThatIsForgottenLeavesItsRoomToOthers() {
        keep(0, 100);
        cache.keep(new Piece(state("b.tif", 1), new Tile(1, 0, 0)), pixels(100));
        cache.forget(PICTURE);
        assertThat(cache.has(piece(0))).isFalse();
        assertThat(cache.bytes()).isEqualTo(TileCache.weight(100));
    }

    @Test
    void itIsNeverHeavierThanItMayBeWhateverIsKept() {
        Random random = new Random(36);
        for (int round = 0; round < 20_000; round++) {
            int column = random.nextInt(40);
            if (random.nextInt(5) == 0) {
                cache.forget(state("p" + column % 3, 1));
            } else {
                Piece piece = new Piece(state("p" + column % 3, 1), new Tile(1, column, 0));
                cache.keep(piece, pixels(1 + random.nextInt(400)));
            }
            assertThat(cache.bytes()).isBetween(0L, cache.mostBytes());
        }
        for (int picture = 0; picture < 3; picture++) {
            cache.forget(state("p" + picture, 1));
        }
        assertThat(cache.bytes()).as("nothing is weighed that is not there").isZero();
    }

    private void keep(int column, int pixels) {
        cache.keep(piece(column), pixels(pixels));
    }

    private static Piece piece(int column) {
        return new Piece(PICTURE, new Tile(1, column, 0));
    }

    private static PictureState state(String name, long modified) {
        return new PictureState(Leaf.of(Path.of(name)), new FileKey("/" + name, 1, modified));
    }

    private static Pixels pixels(int count) {
        return Pixels.of(count, 1, new int[count]);
    }
}
