package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import org.caveat.imaging.Leaf;
import org.caveat.imaging.tiles.Tile;
import org.caveat.imaging.tiles.Urgency;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Wanted;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen while tiles are made. */
class TileLayerTest {
    private static final Extent STAGE = new Extent(1000, 800);
    private static final Extent SIZE = new Extent(8000, 6000);
    private static final Shown PICTURE = new Shown(Leaf.of(Path.of("a.tif")), SIZE);

    private final Asked parts = new Asked();
    private final SimpleObjectProperty<Viewport> view = new SimpleObjectProperty<>(Viewport.fitted(SIZE, STAGE));
    private final List<Optional<String>> told = new ArrayList<>();
    private TileLayer layer;

    @BeforeEach
    void show() {
        layer = Toolkit.on(() -> new TileLayer(parts, view, told::add));
        Toolkit.run(() -> layer.show(Optional.of(PICTURE)));
    }

    @AfterEach
    void clear() {
        Toolkit.run(layer::clear);
    }

    @Test
    void theWholePictureStaysUnderThePartThatIsLookedAt() {
        answer(tile -> true);
        Set<Image> coarse = new HashSet<>(images());
        fullSize();
        assertThat(images()).as("seen until the finer ones come").containsExactlyInAnyOrderElementsOf(coarse);
        answer(tile -> tile.reduction() == 1);
        List<Image> now = images();
        assertThat(now).hasSizeGreaterThan(coarse.size());
        assertThat(now.subList(0, coarse.size()))
                .as("they are drawn first, so under the finer ones")
                .containsExactlyInAnyOrderElementsOf(coarse);
    }

    @Test
    void theFinerTilesAreSeenUntilTheCoarserAreThere() {
        answer(tile -> true);
        fullSize();
        answer(tile -> true);
        Set<Image> fine = new HashSet<>(images());
        look(view.get().scaledTo(0.4, view.get().middle()));
        assertThat(parts.asked.keySet()).allMatch(tile -> tile.reduction() == 2);
        assertThat(new HashSet<>(images())).containsAll(fine);
        answer(tile -> true);
        assertThat(parts.asked).isEmpty();
        assertThat(images()).doesNotContainAnyElementsOf(of(fine, 1));
    }

    @Test
    void whatIsInMemoryIsSeenInTheSamePulseAndNotAskedFor() {
        answer(tile -> true);
        parts.isReady = tile -> tile.reduction() == 1;
        parts.asked.clear();
        fullSize();
        assertThat(parts.asked).isEmpty();
        assertThat(isSharp()).isTrue();
    }

    @Test
    void inPlaceOfWhatIsMissingTheNextCoarserIsSeenThatIsInMemory() {
        answer(tile -> true);
        int before = images().size();
        parts.isReady = tile -> tile.reduction() == 4;
        fullSize();
        assertThat(images()).as("one or more of reduction 4 over those of 8").hasSizeGreaterThan(before);
        assertThat(isSharp()).isFalse();
    }

    @Test
    void whatIsOutOfViewIsNoLongerWanted() {
        answer(tile -> true);
        fullSize();
        Set<Tile> first = Set.copyOf(parts.asked.keySet());
        look(view.get().panned(-2000, -2000));
        assertThat(parts.asked.keySet()).doesNotContainAnyElementsOf(first).isNotEmpty();
    }

    @Test
    void whileThePictureIsMovedWithinItsTilesNothingIsTouchedButTheirGroup() {
        answer(tile -> true);
        fullSize();
        answer(tile -> true);
        List<ImageView> nodes = views();
        List<Double> places = nodes.stream().map(ImageView::getX).toList();
        double before =
                nodes.get(0).localToScene(nodes.get(0).getBoundsInLocal()).getMinX();
        look(view.get().panned(3, 2));
        assertThat(views()).containsExactlyElementsOf(nodes);
        assertThat(nodes.stream().map(ImageView::getX).toList()).isEqualTo(places);
        assertThat(nodes.get(0).localToScene(nodes.get(0).getBoundsInLocal()).getMinX())
                .isEqualTo(before + 3);
        assertThat(parts.asked).isEmpty();
    }

    @Test
    void someOfATileIsSeenBeforeItIsWholeAndDoesNotCountAsSharp() {
        Tile first = parts.asked.keySet().iterator().next();
        Image some = new WritableImage(10, 10);
        Toolkit.run(
                () -> Optional.ofNullable(parts.asked.get(first)).orElseThrow().coming(some));
        assertThat(images()).containsExactly(some);
        assertThat(isSharp()).isFalse();
        answer(tile -> true);
        assertThat(images()).doesNotContain(some);
        assertThat(isSharp()).isTrue();
    }

    @Test
    void whatLiesAroundIsExpectedOnceAllInViewIsThere() {
        answer(tile -> true);
        fullSize();
        assertThat(parts.expected).isEmpty();
        answer(tile -> true);
        assertThat(parts.expected).isNotEmpty();
        assertThat(parts.urgency).isEqualTo(Urgency.AROUND);
    }

    @Test
    void aTileThatIsRefusedIsNotAskedForAtEveryStep() {
        answer(tile -> true);
        fullSize();
        Toolkit.run(() ->
                List.copyOf(parts.asked.keySet()).forEach(tile -> taker(tile).refused("cut short")));
        parts.asked.clear();
        look(view.get().panned(1, 0));
        assertThat(parts.asked).isEmpty();
        assertThat(told).contains(Optional.of("cut short"));
        assertThat(images()).as("the coarser stay").isNotEmpty();
    }

    @Test
    void aFileThatHasChangedIsAskedForAgainAndSeenAsItWasUntilThen() {
        answer(tile -> true);
        List<Image> before = images();
        Toolkit.run(() -> layer.show(Optional.of(PICTURE)));
        assertThat(parts.asked).isEmpty();
        Toolkit.run(parts.changed);
        assertThat(parts.asked).isNotEmpty();
        assertThat(images()).isEqualTo(before);
        answer(tile -> true);
        assertThat(images()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    }

    @Test
    void thePictureIsLookedAtUntilAnotherIs() {
        assertThat(parts.looked).isEqualTo(1);
        Toolkit.run(() -> layer.show(Optional.empty()));
        assertThat(parts.looked).isZero();
        assertThat(parts.asked).isEmpty();
    }

    private static List<Image> of(Set<Image> images, int width) {
        return images.stream().filter(image -> image.getWidth() == width).toList();
    }

    private void fullSize() {
        look(view.get().scaledTo(1, new Spot(500, 400)));
    }

    private void look(Viewport other) {
        Toolkit.run(() -> {
            view.set(other);
            layer.follow();
        });
    }

    /** Answers what is asked, with a picture whose width tells the reduction. */
    private void answer(Predicate<Tile> which) {
        Toolkit.run(
                () -> List.copyOf(parts.asked.keySet()).stream().filter(which).forEach(tile -> taker(tile)
                        .picture(new WritableImage(tile.reduction(), 1))));
    }

    private PictureTaker taker(Tile tile) {
        return Optional.ofNullable(parts.asked.remove(tile)).orElseThrow();
    }

    private boolean isSharp() {
        return layer.getPseudoClassStates().contains(PseudoClass.getPseudoClass("sharp"));
    }

    private List<Image> images() {
        return views().stream().map(ImageView::getImage).toList();
    }

    /** As they are drawn, one above the other. */
    private List<ImageView> views() {
        List<ImageView> all = new ArrayList<>();
        Toolkit.run(() -> collect(layer, all));
        return all;
    }

    private static void collect(Node node, List<ImageView> all) {
        if (node instanceof ImageView image) {
            all.add(image);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    /** What was asked and not yet answered. */
    private static final class Asked implements PictureParts {
        private final Map<Tile, PictureTaker> asked = new HashMap<>();
        private final List<Rectangle> expected = new ArrayList<>();
        private Urgency urgency = Urgency.SEEN;
        private Predicate<Tile> isReady = tile -> false;
        private Runnable changed = () -> {};
        private int looked;

        @Override
        public Wanted ask(Leaf leaf, Rectangle part, int reduction, PictureTaker taker) {
            Tile tile = Tile.showing(part, reduction).orElseThrow();
            asked.put(tile, taker);
            return () -> asked.remove(tile);
        }

        @Override
        public Optional<Image> ready(Leaf leaf, Rectangle part, int reduction) {
            return Tile.showing(part, reduction).filter(isReady).map(tile -> new WritableImage(reduction, 1));
        }

        @Override
        public Wanted expect(Leaf leaf, List<Rectangle> parts, int reduction, Urgency how) {
            expected.addAll(parts);
            urgency = how;
            return expected::clear;
        }

        @Override
        public Wanted look(Leaf leaf) {
            looked++;
            return () -> looked--;
        }

        @Override
        public void check(Leaf leaf, Runnable ifChanged) {
            changed = ifChanged;
        }
    }
}
