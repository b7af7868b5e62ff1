package org.caveat.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.Kind;
import org.caveat.ui.Invented;
import org.caveat.ui.OnTheTable;
import org.caveat.ui.Told;
import org.caveat.ui.compare.CompareModel.Remark;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.lighttable.Opened;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which photographs are compared, and how they are moved. */
class CompareModelTest {
    private static final Told CAREFUL =
            Told.nothing("c.jpg").caveat("care", Kind.CARE, "Look with care.").lead("care");

    private final OnTheTable photographs = new OnTheTable();
    private final List<String> front = new ArrayList<>();
    private final CompareModel model = new CompareModel(photographs, new Opened(), PictureMeasures.NONE, front::add);

    @BeforeEach
    void bringFive() {
        photographs.put(Invented.holding("a.jpg", 6000, 4000));
        photographs.put(Invented.holding("b.jpg", 300, 200));
        photographs.put(Invented.saying("c.jpg", 600, 400, CAREFUL.state()));
        photographs.put(Invented.unreadable("d.jpg", "It is no picture."));
        photographs.put(Invented.holding("e.jpg", 600, 900));
    }

    private CompareModel show(String... files) {
        model.show(List.of(files));
        model.panes().forEach(pane -> model.moving().stage(pane, 600, 600));
        return model;
    }

    private PaneModel pane(int index) {
        return model.panes().get(index);
    }

    private Viewport view(int index) {
        return pane(index).table().viewport();
    }

    @Test
    void eachIsFittedInItsOwnPaneAndTheKeyboardIsOnTheFirst() {
        show("a.jpg", "b.jpg", "e.jpg");
        assertThat(model.panes()).allMatch(PaneModel::isFitted);
        assertThat(model.activeProperty().get()).contains(pane(0));
        assertThat(photographs.wanted()).containsExactly("a.jpg", "b.jpg", "e.jpg");
    }

    @Test
    void ofFiveTheFirstFourAreComparedAndThatIsSaid() {
        show("a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg");
        assertThat(model.files()).containsExactly("a.jpg", "b.jpg", "c.jpg", "d.jpg");
        assertThat(model.remarkProperty().get()).isEqualTo(new Remark(5, false));
        show("a.jpg", "b.jpg");
        assertThat(model.remarkProperty().get()).isEqualTo(Remark.NOTHING);
    }

    @Test
    void oneAloneIsNotCompared() {
        show("a.jpg", "b.jpg");
        show("a.jpg");
        assertThat(model.panes()).isEmpty();
        assertThat(model.activeProperty().get()).isEmpty();
    }

    @Test
    void lockedTheyAreMovedTogetherAndFreeEachAlone() {
        show("a.jpg", "b.jpg");
        model.moving().zoom(pane(1), 4, new Spot(200, 300));
        assertThat(view(0).scale() * 6000).isCloseTo(view(1).scale() * 300, within(1e-6));
        model.moving().toggleLocked();
        Viewport before = view(0);
        model.moving().pan(pane(1), 40, 30);
        assertThat(view(0)).isEqualTo(before);
        model.moving().toggleLocked();
        double between = view(1).left() - view(0).left();
        model.moving().pan(pane(0), -70, 5);
        assertThat(view(1).left() - view(0).left()).isCloseTo(between, within(1e-6));
    }

    @Test
    void whatWasLaidOnWhatWhileTheyWereFreeIsThereAgainAfterFitAndFullSize() {
        show("a.jpg", "b.jpg");
        model.moving().toggleLocked();
        model.moving().zoom(pane(1), 2, new Spot(100, 100));
        model.moving().toggleLocked();
        double larger = view(1).scale() / view(0).scale();
        model.moving().fullSize();
        assertThat(view(0).scale()).isCloseTo(1, within(1e-9));
        model.moving().fit();
        assertThat(view(1).scale() / view(0).scale()).isCloseTo(larger, within(1e-9));
        assertThat(view(1).whole().width()).isLessThanOrEqualTo(600);
    }

    @Test
    void theKeysActOnTheOneThatTheKeyboardIsOn() {
        show("a.jpg", "b.jpg");
        model.moving().toggleLocked();
        model.activate(pane(1));
        assertThat(front).containsExactly("b.jpg");
        Viewport before = view(0);
        model.moving().zoomIn();
        model.moving().turnClockwise();
        model.moving().invert();
        assertThat(view(0)).isEqualTo(before);
        assertThat(pane(0).table().light().inverted()).isFalse();
        assertThat(view(1).turn().quarters()).isEqualTo(1);
        assertThat(pane(1).table().light().inverted()).isTrue();
        model.moving().toggleLocked();
        model.moving().flip();
        assertThat(view(0).turn().mirrored()).isTrue();
        assertThat(view(1).turn().mirrored()).isTrue();
    }

    @Test
    void aDoubleClickGoesToThePixelsAndBackToAll() {
        show("a.jpg", "b.jpg");
        model.moving().fitOrFullSize(pane(0), new Spot(300, 300));
        assertThat(view(0).scale()).isCloseTo(1, within(1e-9));
        model.moving().fitOrFullSize(pane(1), new Spot(300, 300));
        assertThat(model.panes()).allMatch(PaneModel::isFitted);
    }

    @Test
    void behindACaveatOfCareAPictureIsNotMovedAloneButGoesWithTheOthers() {
        show("a.jpg", "c.jpg");
        assertThat(pane(1).table().laid().isCovered()).isTrue();
        Viewport before = view(1);
        model.moving().toggleLocked();
        model.activate(pane(1));
        model.moving().zoomIn();
        assertThat(view(1)).isEqualTo(before);
        model.moving().toggleLocked();
        model.moving().zoomIn();
        assertThat(view(1).scale()).isGreaterThan(before.scale());
        assertThat(pane(1).table().light().inverted()).isFalse();
    }

    @Test
    void whatWasOpenedOnceStaysOpenWhenItIsComparedAgain() {
        show("a.jpg", "c.jpg");
        pane(1).table().open();
        show("c.jpg", "e.jpg");
        assertThat(pane(0).table().laid().isCovered()).isFalse();
    }

    @Test
    void anUnreadableOneHasItsPaneAndTheOthersAreMoved() {
        show("a.jpg", "d.jpg", "b.jpg");
        model.activate(pane(1));
        model.moving().zoomIn();
        assertThat(pane(0).isFitted()).isFalse();
        assertThat(pane(2).isFitted()).isFalse();
    }

    @Test
    void fullSizeIsThatOfTheOneThatTheKeyboardIsOnAlsoOfOneSmallerThanItsPane() {
        show("b.jpg", "d.jpg");
        assertThat(view(0).scale()).as("fitted, enlarged").isGreaterThan(1);
        model.moving().fullSize();
        assertThat(view(0).scale()).isCloseTo(1, within(1e-9));
        model.moving().fit();
        model.activate(pane(1));
        model.moving().fullSize();
        assertThat(view(0).scale()).as("from the unreadable one").isCloseTo(1, within(1e-9));
    }

    @Test
    void oneCanBeTakenOutAsLongAsTwoAreLeft() {
        show("a.jpg", "b.jpg", "e.jpg");
        model.moving().zoomIn();
        Viewport before = view(2);
        model.activate(pane(1));
        model.takeOut();
        assertThat(model.files()).containsExactly("a.jpg", "e.jpg");
        assertThat(view(1)).as("the others stay as they lie").isEqualTo(before);
        assertThat(model.activeProperty().get()).contains(pane(1));
        model.takeOut();
        assertThat(model.files()).containsExactly("a.jpg", "e.jpg");
        assertThat(model.remarkProperty().get()).isEqualTo(new Remark(0, true));
    }

    @Test
    void aPhotographThatIsGoneIsNoLongerCompared() {
        show("a.jpg", "b.jpg", "e.jpg");
        model.keepOnly(List.of("b.jpg", "c.jpg", "e.jpg"));
        assertThat(model.files()).containsExactly("b.jpg", "e.jpg");
        model.keepOnly(List.of("b.jpg"));
        assertThat(model.files()).isEmpty();
    }

    @Test
    void onePhotographThatIsReadLaterIsFittedThenAndAnEditMovesNothing() {
        show("a.jpg", "late.jpg");
        assertThat(pane(1).hasPicture()).isFalse();
        photographs.put(Invented.holding("late.jpg", 800, 600));
        assertThat(pane(1).isFitted()).isTrue();
        model.moving().zoomIn();
        Viewport before = view(1);
        photographs.put(Invented.saying(
                "late.jpg",
                800,
                600,
                Told.nothing("late.jpg").caveat("x", Kind.AFTER, "…").state()));
        assertThat(view(1)).isEqualTo(before);
    }

    @Test
    void inAWindowOfAnotherSizeWhatWasFittedIsFitted() {
        show("a.jpg", "b.jpg");
        model.panes().forEach(pane -> model.moving().stage(pane, 400, 700));
        assertThat(model.panes()).allMatch(PaneModel::isFitted);
        model.moving().zoomIn();
        Spot middle = view(0).toPicture(view(0).middle());
        model.panes().forEach(pane -> model.moving().stage(pane, 500, 500));
        assertThat(view(0).toPicture(view(0).middle()).x()).isCloseTo(middle.x(), within(1e-6));
    }

    @Test
    void shownAgainTheSameOnesLieAsTheyLay() {
        show("a.jpg", "b.jpg");
        model.moving().zoomIn();
        Viewport before = view(0);
        model.show(List.of("a.jpg", "b.jpg"));
        assertThat(view(0)).isEqualTo(before);
    }

    @Test
    void closedItHearsOfNothing() {
        show("a.jpg", "b.jpg");
        model.close();
        assertThat(photographs.watchers()).isZero();
    }
}
