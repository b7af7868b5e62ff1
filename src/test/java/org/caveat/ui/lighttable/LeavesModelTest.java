package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.imaging.Leaf;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Loaded;
import org.caveat.ui.Invented;
import org.caveat.ui.fx.PictureMeasures.Measure;
import org.caveat.ui.fx.PictureMeasures.Taker;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavesModelTest {
    private static final Path FRONT = Path.of("1_r.jpg");
    private static final Path MASTER = Path.of("1_r.tif");
    private static final Path BACK = Path.of("1_v.jpg");
    private static final Path BACK_MASTER = Path.of("1_v.tif");

    private final Map<Leaf, Taker> asked = new HashMap<>();
    private final LightTableModel table = new LightTableModel(new Opened(), asked::put);
    private final LeavesModel model = table.leaves();

    @BeforeEach
    void layAThingOfFourFiles() {
        table.stage(1000, 800);
        table.lay(Optional.of(
                thing(new Part(MASTER, "master"), new Part(BACK, "verso"), new Part(BACK_MASTER, "verso"))));
    }

    @Test
    void theLeadingPictureIsSeenFirstAndTheOthersAreMeasuredBehind() {
        assertThat(seen()).isEqualTo(Leaf.of(FRONT));
        assertThat(asked.keySet()).containsExactlyInAnyOrder(Leaf.of(MASTER), Leaf.of(BACK), Leaf.of(BACK_MASTER));
        assertThat(model.leaves().files())
                .extracting(Leaves.OneFile::role)
                .containsExactly("", "master", "verso", "verso");
    }

    @Test
    void vTurnsToTheBackOfTheSameFormatAndBackAgain() {
        measured(BACK, 300, 500, 1);
        measured(BACK_MASTER, 600, 1000, 1);
        measured(MASTER, 8000, 6000, 1);
        assertThat(model.flip()).isTrue();
        assertThat(seen()).isEqualTo(Leaf.of(BACK));
        assertThat(table.viewport().picture()).isEqualTo(new Extent(300, 500));
        model.flip();
        assertThat(seen()).isEqualTo(Leaf.of(FRONT));
        model.choose(Leaf.of(MASTER));
        model.flip();
        assertThat(seen()).isEqualTo(Leaf.of(BACK_MASTER));
    }

    @Test
    void whatIsNotMeasuredYetIsSeenAsSoonAsItIs() {
        model.flip();
        assertThat(seen()).isEqualTo(Leaf.of(FRONT));
        measured(BACK, 300, 500, 1);
        assertThat(seen()).isEqualTo(Leaf.of(BACK));
    }

    @Test
    void whatCannotBeShownIsToldAndWhatWasSeenStays() {
        model.flip();
        taker(Leaf.of(BACK)).refused("1_v.jpg is cut short.");
        assertThat(model.troubleProperty().get()).contains("1_v.jpg is cut short.");
        assertThat(seen()).isEqualTo(Leaf.of(FRONT));
        model.flip();
        measured(BACK, 300, 500, 1);
        assertThat(seen()).isEqualTo(Leaf.of(BACK));
        assertThat(model.troubleProperty().get()).isEmpty();
    }

    @Test
    void whatIsMeasuredOfAnotherPhotographIsNotTaken() {
        Taker late = taker(Leaf.of(BACK));
        table.lay(Optional.of(Invented.holding("other.jpg", 10, 10)));
        late.measured(new Measure(300, 500, 1, Optional.empty()));
        assertThat(model.leaves().files()).hasSize(1);
        assertThat(model.flip()).isFalse();
        assertThat(seen().file()).isEqualTo(Path.of("nowhere").resolve("other.jpg"));
    }

    @Test
    void aCopyOfTheSameProportionsShowsTheSamePart() {
        measured(MASTER, 8000, 6000, 1);
        table.fullSize(new Spot(200, 200));
        Spot middle = table.viewport().toPicture(table.viewport().middle());
        model.choose(Leaf.of(MASTER));
        Viewport now = table.viewport();
        assertThat(now.scale()).isEqualTo(0.5, within(1e-9));
        assertThat(now.toPicture(now.middle()).x()).isEqualTo(middle.x() * 2, within(1.0));
        assertThat(now.toPicture(now.middle()).y()).isEqualTo(middle.y() * 2, within(1.0));
    }

    @Test
    void whatIsSeenStaysWhileThePhotographIsEditedAndGoesWhenItsFileIsParted() {
        measured(BACK, 300, 500, 1);
        model.flip();
        table.lay(Optional.of(thing(new Part(MASTER, "master"), new Part(BACK, "verso"))));
        assertThat(seen()).isEqualTo(Leaf.of(BACK));
        table.lay(Optional.of(thing(new Part(MASTER, "master"))));
        assertThat(seen()).isEqualTo(Leaf.of(FRONT));
        assertThat(table.viewport().picture()).isEqualTo(new Extent(4000, 3000));
    }

    @Test
    void pagesAreLeafedThroughAndTheZoomIsKeptWhereTheSizesAgree() {
        measured(MASTER, 800, 600, 3);
        model.choose(Leaf.of(MASTER));
        assertThat(model.leaves().pages()).isEqualTo(3);
        table.fullSize(new Spot(10, 10));
        Viewport before = table.viewport();
        assertThat(model.leaf(1)).isTrue();
        measured(new Leaf(MASTER, 2), 800, 600, 3);
        assertThat(model.leaves().page()).isEqualTo(2);
        assertThat(table.viewport()).isEqualTo(before);
        model.leaf(5);
        measured(new Leaf(MASTER, 3), 200, 900, 3);
        assertThat(seen()).isEqualTo(new Leaf(MASTER, 3));
        assertThat(table.viewport().isFitted()).isTrue();
        model.leaf(1);
        assertThat(model.leaves().page()).isEqualTo(3);
        model.leaf(-9);
        assertThat(seen()).isEqualTo(Leaf.of(MASTER));
    }

    @Test
    void aFileOfOnePageHasNothingToLeafThrough() {
        assertThat(model.leaf(1)).isFalse();
        assertThat(seen()).isEqualTo(Leaf.of(FRONT));
    }

    @Test
    void everyFileTellsItsSizeOnceItIsMeasured() {
        measured(MASTER, 8000, 6000, 1);
        List<Optional<Extent>> sizes = new ArrayList<>();
        model.leaves().files().forEach(file -> sizes.add(file.size()));
        assertThat(sizes)
                .containsExactly(
                        Optional.of(new Extent(4000, 3000)),
                        Optional.of(new Extent(8000, 6000)),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void ofWhatIsSeenByAPreviewOnlyThatIsToldAndNotOfTheOtherFiles() {
        taker(Leaf.of(MASTER)).measured(new Measure(8000, 6000, 1, Optional.of("A small picture is seen.")));
        assertThat(model.insteadOfProperty().get()).isEmpty();
        model.choose(Leaf.of(MASTER));
        assertThat(model.insteadOfProperty().get()).contains("A small picture is seen.");
        model.lead();
        assertThat(model.insteadOfProperty().get()).isEmpty();
    }

    private Taker taker(Leaf leaf) {
        return Objects.requireNonNull(asked.get(leaf), () -> "nobody asked for " + leaf);
    }

    private Leaf seen() {
        return table.laid().picture().orElseThrow().leaf();
    }

    private void measured(Path file, int width, int height, int pages) {
        measured(Leaf.of(file), width, height, pages);
    }

    private void measured(Leaf leaf, int width, int height, int pages) {
        taker(leaf).measured(new Measure(width, height, pages, Optional.empty()));
    }

    private static Holding thing(Part... others) {
        Holding plain = Invented.holding("1_r.jpg", 4000, 3000);
        return new Holding(
                new Found("1_r.jpg", FRONT, List.of(others)),
                plain.facts(),
                new Loaded.Absent(AnnotatedPhotograph.bare("1_r.jpg")));
    }
}
