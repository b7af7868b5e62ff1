package org.caveat.imaging.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.caveat.cache.NoCache;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.Pixels;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.caveat.work.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilesTest {
    private static final long MEGABYTE = 1 << 20;

    private final Pictures real = new Pictures(new MetadataReader(Messages.english())::read, Messages.english());
    private final PyramidStore store = new PyramidStore(new NoCache(), real);
    private final JobsInHand jobs = new JobsInHand();
    private final TileCache cache = new TileCache(64 * MEGABYTE);
    private final InventedPicture parts = InventedPicture.inParts(4000, 3000, 1.0);
    private final InventedPicture whole = InventedPicture.whole(2000, 1500);

    @TempDir
    Path folder;

    private Leaf leaf;

    @BeforeEach
    void write() throws Exception {
        leaf = Leaf.of(Files.writeString(folder.resolve("a.tif"), "a picture"));
    }

    @Test
    void whatWasAskedForLastComesFirst() {
        Tiles tiles = of(parts, 1);
        List<Tile> order = new ArrayList<>();
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, noting(order, new Tile(4, 0, 0)));
        tiles.ask(leaf, new Tile(1, 0, 0), Urgency.SEEN, noting(order, new Tile(1, 0, 0)));
        tiles.ask(leaf, new Tile(1, 5, 4), Urgency.SEEN, noting(order, new Tile(1, 5, 4)));
        jobs.runAll();
        assertThat(order)
                .as("the first had begun before there were others")
                .containsExactly(new Tile(4, 0, 0), new Tile(1, 5, 4), new Tile(1, 0, 0));
    }

    @Test
    void whatIsSeenComesBeforeWhatMayBeSeen() {
        Tiles tiles = of(parts, 1);
        List<Tile> order = new ArrayList<>();
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, noting(order, new Tile(4, 0, 0)));
        tiles.ask(leaf, new Tile(1, 1, 1), Urgency.SEEN, noting(order, new Tile(1, 1, 1)));
        tiles.ask(leaf, new Tile(1, 2, 2), Urgency.NEXT, noting(order, new Tile(1, 2, 2)));
        tiles.ask(leaf, new Tile(1, 4, 4), Urgency.AROUND, noting(order, new Tile(1, 4, 4)));
        jobs.runAll();
        assertThat(order).containsExactly(new Tile(4, 0, 0), new Tile(1, 1, 1), new Tile(1, 4, 4), new Tile(1, 2, 2));
    }

    @Test
    void nothingElseIsBegunWhileSomebodyWaitsForWhatIsInView() {
        Tiles tiles = of(parts, 3);
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken());
        tiles.ask(leaf, new Tile(1, 2, 2), Urgency.NEXT, new Taken());
        assertThat(jobs.count()).isEqualTo(1);
        jobs.runAll();
        assertThat(parts.readings()).hasSize(2);
    }

    @Test
    void whatIsOutOfViewBeforeItIsBegunIsNeverDecoded() {
        Tiles tiles = of(parts, 1);
        Taken gone = new Taken();
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken());
        List<Tiles.Lasting> asked = new ArrayList<>();
        for (int column = 0; column < 7; column++) {
            asked.add(tiles.ask(leaf, new Tile(1, column, 2), Urgency.SEEN, gone));
        }
        asked.forEach(Tiles.Lasting::end);
        jobs.runAll();
        assertThat(parts.readings())
                .extracting(InventedPicture.Reading::reduction)
                .containsExactly(4);
        assertThat(gone.times()).isZero();
    }

    @Test
    void whoAsksForWhatIsBeingMadeGetsTheSame() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch made = new CountDownLatch(2);
        parts.before(() -> {
            began.countDown();
            await(goOn);
        });
        try (Background work = new Background(4, failure -> {})) {
            Tiles tiles = new Tiles(parts::open, cache, store, work, new Schedule(2));
            tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, counting(made));
            await(began);
            tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, counting(made));
            goOn.countDown();
            await(made);
        }
        assertThat(parts.readings()).hasSize(1);
    }

    @Test
    void anotherPicturesSlowDecodingHoldsNobodyUp() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch began = new CountDownLatch(2);
        CountDownLatch made = new CountDownLatch(1);
        parts.before(() -> {
            began.countDown();
            await(goOn);
        });
        Leaf other = Leaf.of(Files.writeString(folder.resolve("b.tif"), "another"));
        try (Background work = new Background(8, failure -> {})) {
            Tiles tiles = new Tiles(
                    at -> at.equals(leaf) ? parts.open(at) : whole.open(at), cache, store, work, new Schedule(2));
            List<Tiles.Lasting> slow = List.of(
                    tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken()),
                    tiles.ask(leaf, new Tile(1, 3, 3), Urgency.SEEN, new Taken()));
            await(began);
            slow.forEach(Tiles.Lasting::end);
            tiles.ask(other, new Tile(4, 0, 0), Urgency.SEEN, counting(made));
            await(made);
            goOn.countDown();
        }
    }

    @Test
    void tilesThatLieSideBySideAreReadInOne() {
        Tiles tiles = of(parts, 1);
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken());
        List<Taken> row = new ArrayList<>();
        for (int column = 1; column < 4; column++) {
            row.add(new Taken());
            tiles.ask(leaf, new Tile(1, column, 2), Urgency.SEEN, row.get(column - 1));
        }
        jobs.runAll();
        assertThat(parts.readings()).hasSize(2);
        assertThat(parts.readings().get(1).area()).isEqualTo(new Rectangle(512, 1024, 3 * 512, 512));
        for (int column = 1; column < 4; column++) {
            Pixels pixels = row.get(column - 1).pixels().orElseThrow();
            assertThat(pixels.at(100, 200)).isEqualTo(InventedPicture.colour(column * 512 + 100, 1024 + 200));
        }
    }

    @Test
    void aPictureThatIsDecodedFromItsBeginningIsDecodedOnceForItsFirstView() {
        Tiles tiles = of(whole, 2);
        Taken left = new Taken();
        Taken right = new Taken();
        tiles.ask(leaf, new Tile(2, 0, 0), Urgency.SEEN, left);
        tiles.ask(leaf, new Tile(2, 1, 0), Urgency.SEEN, right);
        jobs.runAll();
        assertThat(whole.readings()).containsExactly(new InventedPicture.Reading(new Rectangle(0, 0, 2000, 1500), 0.5));
        assertThat(right.pixels().orElseThrow().at(0, 0)).isEqualTo(InventedPicture.colour(1024, 0));
        assertThat(left.times()).isEqualTo(1);
    }

    @Test
    void whileItIsLookedAtTheWholeIsDecodedOnceAndEveryReductionIsThereAtOnce() {
        Tiles tiles = of(whole, 2);
        tiles.look(leaf);
        tiles.ask(leaf, new Tile(2, 0, 0), Urgency.SEEN, new Taken());
        jobs.runAll();
        for (int reduction = 1; reduction <= Tile.COARSEST; reduction *= 2) {
            for (Tile tile : Tile.all(reduction, 2000, 1500)) {
                assertThat(tiles.ready(leaf, tile)).as(tile.toString()).isPresent();
            }
        }
        Pixels far = tiles.ready(leaf, new Tile(1, 3, 2)).orElseThrow();
        assertThat(far.at(300, 400)).isEqualTo(InventedPicture.colour(3 * 512 + 300, 2 * 512 + 400));
        assertThat(whole.readings().stream()
                        .filter(reading -> reading.reduction() == 1)
                        .toList())
                .as("bands, each once")
                .doesNotHaveDuplicates();
        assertThat(whole.opened()).isEqualTo(1);
    }

    @Test
    void theRestIsNotBegunBeforeWhatIsInView() {
        Tiles tiles = of(whole, 2);
        tiles.look(leaf);
        assertThat(jobs.count()).isZero();
        tiles.ask(leaf, new Tile(2, 0, 0), Urgency.SEEN, new Taken());
        tiles.meanwhile();
        assertThat(jobs.count()).isEqualTo(1);
        jobs.runOne();
        assertThat(whole.readings())
                .extracting(InventedPicture.Reading::reduction)
                .containsExactly(2);
    }

    @Test
    void ofAPictureWhoseFirstViewIsThereAlreadyTheRestIsMadeAllTheSame() {
        Tiles tiles = of(whole, 2);
        tiles.ask(leaf, new Tile(2, 0, 0), Urgency.NEXT, new Taken());
        jobs.runAll();
        assertThat(tiles.ready(leaf, new Tile(1, 0, 0))).isEmpty();
        tiles.look(leaf);
        tiles.meanwhile();
        jobs.runAll();
        assertThat(tiles.ready(leaf, new Tile(1, 0, 0))).isPresent();
    }

    @Test
    void ofAPictureThatIsLargerThanMemoryWhatIsNearIsKeptAndNeverMoreThanMayBe() {
        TileCache small = new TileCache(6 * MEGABYTE);
        Tiles tiles = new Tiles(whole::open, small, store, jobs, new Schedule(2));
        tiles.look(leaf);
        Taken corner = new Taken();
        tiles.ask(leaf, new Tile(1, 3, 2), Urgency.SEEN, corner);
        jobs.runAll();
        assertThat(corner.pixels()).isPresent();
        assertThat(small.bytes()).isPositive().isLessThanOrEqualTo(small.mostBytes());
        Taken other = new Taken();
        tiles.ask(leaf, new Tile(1, 0, 0), Urgency.SEEN, other);
        jobs.runAll();
        assertThat(other.pixels().orElseThrow().at(70, 70)).isEqualTo(InventedPicture.colour(70, 70));
        assertThat(small.bytes()).isLessThanOrEqualTo(small.mostBytes());
    }

    @Test
    void aPictureIsOpenedOnceAndClosedWhenNobodyLooksAtIt() {
        Tiles tiles = of(parts, 1);
        Tiles.Lasting looking = tiles.look(leaf);
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken());
        jobs.runAll();
        tiles.ask(leaf, new Tile(1, 1, 1), Urgency.SEEN, new Taken());
        jobs.runAll();
        assertThat(parts.opened()).isEqualTo(1);
        assertThat(parts.closed()).isZero();
        looking.end();
        assertThat(parts.closed()).isEqualTo(1);
    }

    @Test
    void whatCannotBeReadIsRefusedOnceAndTheNextAskingTriesAgain() {
        AtomicBoolean isBroken = new AtomicBoolean(true);
        parts.before(() -> {
            if (isBroken.get()) {
                throw new IllegalStateException("broken");
            }
        });
        Tiles tiles = of(parts, 1);
        Taken taken = new Taken();
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, taken);
        jobs.runAll();
        assertThat(taken.reason()).hasValueSatisfying(why -> assertThat(why).hasMessage("broken"));
        assertThat(taken.times()).isEqualTo(1);
        isBroken.set(false);
        Taken again = new Taken();
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, again);
        jobs.runAll();
        assertThat(again.pixels()).isPresent();
    }

    @Test
    void aFileThatIsNotThereSaysWhy() {
        Tiles tiles = new Tiles(real::open, cache, store, jobs, new Schedule(1));
        Taken taken = new Taken();
        tiles.ask(Leaf.of(folder.resolve("gone.jpg")), new Tile(1, 0, 0), Urgency.SEEN, taken);
        jobs.runAll();
        assertThat(taken.reason()).hasValueSatisfying(why -> assertThat(why).hasMessageContaining("gone.jpg"));
    }

    @Test
    void aTileBesideThePictureIsRefused() {
        Tiles tiles = of(parts, 1);
        Taken taken = new Taken();
        tiles.ask(leaf, new Tile(1, 70, 0), Urgency.SEEN, taken);
        jobs.runAll();
        assertThat(taken.reason()).isPresent();
        assertThat(parts.readings()).isEmpty();
    }

    @Test
    void nothingIsShownOfAFileThatWasChangedMeanwhile() throws Exception {
        Tiles tiles = of(parts, 1);
        tiles.look(leaf);
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken());
        jobs.runAll();
        assertThat(tiles.ready(leaf, new Tile(4, 0, 0))).isPresent();
        AtomicBoolean isTold = new AtomicBoolean();
        tiles.check(leaf, () -> isTold.set(true));
        jobs.runAll();
        assertThat(isTold).isFalse();
        Files.setLastModifiedTime(leaf.file(), FileTime.fromMillis(1_000_000));
        tiles.check(leaf, () -> isTold.set(true));
        jobs.runAll();
        assertThat(isTold).isTrue();
        assertThat(tiles.ready(leaf, new Tile(4, 0, 0))).isEmpty();
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken());
        jobs.runAll();
        assertThat(parts.opened()).isEqualTo(2);
        assertThat(parts.readings()).hasSize(2);
        assertThat(tiles.ready(leaf, new Tile(4, 0, 0))).isPresent();
        assertThat(cache.bytes()).as("what was made of the old file is let go").isLessThan(2 * MEGABYTE);
    }

    @Test
    void aPartIsPutTogetherOfTiles() {
        Tiles tiles = of(parts, 2);
        Taken taken = new Taken();
        tiles.ask(leaf, new Rectangle(500, 500, 600, 40), 1, Urgency.SEEN, taken);
        jobs.runAll();
        Pixels part = taken.pixels().orElseThrow();
        assertThat(part.width()).isEqualTo(600);
        assertThat(part.height()).isEqualTo(40);
        for (int x = 0; x < 600; x += 7) {
            assertThat(part.at(x, 30)).isEqualTo(InventedPicture.colour(500 + x, 530));
        }
        assertThat(taken.times()).isEqualTo(1);
    }

    @Test
    void whatIsClosedBeginsNothing() {
        Tiles tiles = of(parts, 1);
        tiles.close();
        tiles.ask(leaf, new Tile(4, 0, 0), Urgency.SEEN, new Taken());
        assertThat(jobs.count()).isZero();
    }

    private Tiles of(InventedPicture picture, int workers) {
        return new Tiles(picture::open, cache, store, jobs, new Schedule(workers));
    }

    private static TileTaker noting(List<Tile> order, Tile tile) {
        return new TileTaker() {
            @Override
            public void made(Pixels pixels) {
                order.add(tile);
            }

            @Override
            public void refused(Throwable reason) {
                throw new AssertionError(reason);
            }
        };
    }

    private static TileTaker counting(CountDownLatch made) {
        return new TileTaker() {
            @Override
            public void made(Pixels pixels) {
                made.countDown();
            }

            @Override
            public void refused(Throwable reason) {
                throw new AssertionError(reason);
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
