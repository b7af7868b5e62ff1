package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.edit.Hand;
import org.caveat.edit.ReviseTarget;
import org.caveat.imaging.Leaf;
import org.caveat.model.Drawn;
import org.caveat.model.Kind;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.model.Surface;
import org.caveat.sidecar.Loaded;
import org.caveat.ui.Invented;
import org.caveat.ui.Told;
import org.caveat.ui.region.RegionMark;
import org.caveat.ui.region.Viewport.Extent;
import org.junit.jupiter.api.Test;

class SeenPartTest {
    private static final Hand MARIN = Hand.of("A. Marin", Instant.parse("2026-11-24T10:00:00Z"));
    private static final Path FRONT = Path.of("1_r.jpg");
    private static final Path MASTER = Path.of("1_r.tif");
    private static final Path BACK = Path.of("1_v.jpg");
    private static final Region HERE = new Rectangle(10, 20, 30, 40);

    private final Holding thing = thing(Told.nothing("1_r.jpg")
            .caveat("front", Kind.AFTER, "In front.")
            .at("front", new Rectangle(10, 20, 30, 40))
            .caveat("third", Kind.MAKING, "On page three.")
            .with(drawn("third", HERE, new Surface(Optional.empty(), Optional.of(3))))
            .caveat("back", Kind.WORDING, "A stamp.")
            .with(drawn("back", HERE, new Surface(Optional.of("1_v.jpg"), Optional.empty())))
            .person("p", "Anna", new Rectangle(1, 2, 3, 4)));

    @Test
    void onlyTheRegionsOfThePictureThatIsSeenLieOnIt() {
        assertThat(seen(Leaf.of(FRONT), 400, 300).marks())
                .extracting(RegionMark::id)
                .containsExactly("front");
        assertThat(seen(new Leaf(FRONT, 3), 400, 300).marks())
                .extracting(RegionMark::id)
                .containsExactly("third");
        assertThat(seen(Leaf.of(BACK), 400, 300).marks())
                .extracting(RegionMark::id)
                .containsExactly("back");
        assertThat(seen(new Leaf(FRONT, 2), 400, 300).marks()).isEmpty();
        assertThat(seen(Leaf.of(FRONT), 400, 300).persons()).hasSize(1);
        assertThat(seen(Leaf.of(BACK), 400, 300).persons()).isEmpty();
    }

    @Test
    void numbersStayThoseOfTheCards() {
        assertThat(seen(Leaf.of(BACK), 400, 300).marks())
                .extracting(RegionMark::number)
                .containsExactly(3);
    }

    @Test
    void aLargerCopyShowsTheRegionsAtTheirPlacesAndKeepsWhatIsDrawnForTheLeadingPicture() {
        SeenPart master = seen(Leaf.of(MASTER), 1600, 1200);
        assertThat(master.marks())
                .extracting(RegionMark::region)
                .containsExactly(Optional.of(new Rectangle(40, 80, 120, 160)));
        Drawn drawn = master.drawn(new Rectangle(40, 80, 120, 160));
        assertThat(drawn).isEqualTo(new Drawn(HERE, Surface.LEADING));
        assertThat(master.seen(drawn)).contains(new Rectangle(40, 80, 120, 160));
        assertThat(master.drawn(new Rectangle(44, 84, 1, 1)).region()).isEqualTo(new Rectangle(11, 21, 1, 1));
        Region triangle =
                Region.Polygon.of(List.of(new Region.Point(0, 0), new Region.Point(40, 0), new Region.Point(0, 80)));
        assertThat(master.drawn(triangle).region())
                .isEqualTo(Region.Polygon.of(
                        List.of(new Region.Point(0, 0), new Region.Point(10, 0), new Region.Point(0, 20))));
    }

    @Test
    void aFileOfOtherProportionsKeepsRegionsOfItsOwn() {
        SeenPart cropped = seen(Leaf.of(MASTER), 1600, 1000);
        assertThat(cropped.marks()).isEmpty();
        assertThat(cropped.drawn(HERE))
                .isEqualTo(new Drawn(HERE, new Surface(Optional.of("1_r.tif"), Optional.empty())));
    }

    @Test
    void whatIsDrawnOnTheBackOrOnAPageSaysSo() {
        assertThat(seen(Leaf.of(BACK), 400, 300).drawn(HERE).surface())
                .isEqualTo(new Surface(Optional.of("1_v.jpg"), Optional.empty()));
        assertThat(seen(new Leaf(FRONT, 3), 50, 60).drawn(HERE).surface())
                .isEqualTo(new Surface(Optional.empty(), Optional.of(3)));
        assertThat(seen(Leaf.of(BACK), 400, 300).seen(Drawn.on(HERE))).isEmpty();
    }

    @Test
    void aRegionDrawnAgainElsewhereMovesThere() {
        Holding moved = thing(new Told(thing.state()).with(drawn("back", HERE, Surface.LEADING)));
        assertThat(new SeenPart(moved, new Shown(Leaf.of(FRONT), new Extent(400, 300))).marks())
                .extracting(RegionMark::id)
                .containsExactly("front", "back");
    }

    private SeenPart seen(Leaf leaf, int width, int height) {
        return new SeenPart(thing, new Shown(leaf, new Extent(width, height)));
    }

    private static ReviseTarget drawn(String id, Region region, Surface surface) {
        return new ReviseTarget.ToDrawn(id, new Drawn(region, surface), MARIN);
    }

    private static Holding thing(Told told) {
        return new Holding(
                new Found("1_r.jpg", FRONT, List.of(new Part(MASTER, "master"), new Part(BACK, "verso"))),
                Invented.holding("1_r.jpg", 400, 300).facts(),
                new Loaded.Absent(told.state()));
    }
}
