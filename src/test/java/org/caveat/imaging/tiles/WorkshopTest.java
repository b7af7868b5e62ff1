package org.caveat.imaging.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.Pixels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two who wait for the same tile, each with a worker of their own. */
class WorkshopTest {
    private static final Tile TILE = new Tile(4, 0, 0);
    private static final Tile BESIDE = new Tile(4, 1, 0);
    private static final Pixels PIXELS = Pixels.of(1, 1, new int[] {0xFF000000});

    @TempDir
    Path folder;

    private final TileCache cache = new TileCache(1 << 20);
    private final Schedule schedule = new Schedule(2);
    private final InventedPicture picture = InventedPicture.whole(4000, 3000);
    private final Slow maker = new Slow();
    private final Taken one = new Taken();
    private final Taken other = new Taken();
    private final Workshop workshop =
            new Workshop(new OpenPictures(picture::open, (state, source) -> maker, cache::forget), cache, schedule);
    private Turn first;
    private Turn second;

    @BeforeEach
    void bothBegin() throws Exception {
        Leaf leaf = Leaf.of(Files.writeString(folder.resolve("a.jpg"), "a picture"));
        schedule.wishes().add(new Wish(leaf, TILE, Urgency.SEEN, one));
        first = schedule.next().orElseThrow();
        schedule.wishes().add(new Wish(leaf, TILE, Urgency.SEEN, other));
        second = schedule.next().orElseThrow();
    }

    @Test
    void aTileThatTheOtherMadeBetweenTheLookAndTheClaimIsHandedOver() {
        maker.beforeTheClaim = () -> workshop.run(first);
        workshop.run(second);
        assertThat(one.pixels()).contains(PIXELS);
        assertThat(other.pixels()).contains(PIXELS);
        assertThat(other.times()).isEqualTo(1);
        assertThat(maker.made).isEqualTo(1);
    }

    @Test
    void andWhatWouldBeMadeAlongWithItIsNotWaitedFor() {
        maker.beforeTheClaim = () -> {
            workshop.run(first);
            maker.together = List.of(TILE, BESIDE);
            maker.beforeMaking = () -> assertThat(other.pixels()).contains(PIXELS);
        };
        workshop.run(second);
        assertThat(other.times()).isEqualTo(1);
        assertThat(maker.made).isEqualTo(2);
    }

    @Test
    void aTileThatIsGoneAgainFromMemoryIsAskedForOnceMore() {
        maker.beforeTheClaim = () -> {
            workshop.run(first);
            maker.together = List.of(BESIDE);
            cache.clear();
        };
        workshop.run(second);
        assertThat(other.times()).isZero();
        workshop.run(schedule.next().orElseThrow());
        assertThat(other.pixels()).contains(PIXELS);
    }

    /** One during whose work something else happens, once. */
    private static final class Slow implements TileMaker {
        private Runnable beforeTheClaim = () -> {};
        private Runnable beforeMaking = () -> {};
        private List<Tile> together = List.of(TILE);
        private int made;

        @Override
        public List<Tile> together(Tile tile, List<Tile> waited) {
            Runnable now = beforeTheClaim;
            beforeTheClaim = () -> together = List.of(TILE);
            now.run();
            return together;
        }

        @Override
        public void make(List<Tile> tiles, Making making) {
            beforeMaking.run();
            for (Tile tile : tiles) {
                made++;
                making.made(tile, PIXELS);
            }
        }

        @Override
        public List<Tile> meanwhile() {
            return List.of();
        }
    }
}
