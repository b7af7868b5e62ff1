package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.ui.Invented;
import org.caveat.ui.Told;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LightTableModelTest {
    private final LightTableModel model = new LightTableModel();

    @BeforeEach
    void layAPhotograph() {
        model.stage(1000, 800);
        model.lay(Optional.of(Invented.holding("a.jpg", 4000, 3000)));
    }

    @Test
    void aPhotographLaidOnTheTableIsFitted() {
        assertThat(model.viewport().isFitted()).isTrue();
        assertThat(model.viewport().picture()).isEqualTo(new Viewport.Extent(4000, 3000));
    }

    @Test
    void whatIsSaidOfThePhotographMeanwhileDoesNotMoveIt() {
        model.fullSize(new Spot(300, 300));
        Viewport before = model.viewport();
        model.lay(Optional.of(Invented.holding("a.jpg", 4000, 3000)));
        assertThat(model.viewport()).isEqualTo(before);
    }

    @Test
    void anotherPhotographIsFittedAnew() {
        model.fullSize();
        model.lay(Optional.of(Invented.holding("b.jpg", 4000, 3000)));
        assertThat(model.viewport().isFitted()).isTrue();
    }

    @Test
    void zoomingInAndOutAgainEndsWhereItBegan() {
        model.fullSize();
        double scale = model.viewport().scale();
        model.zoomIn();
        assertThat(model.viewport().scale()).isGreaterThan(scale);
        model.zoomOut();
        assertThat(model.viewport().scale()).isEqualTo(scale, within(1e-9));
    }

    @Test
    void oneToOneShowsAPixelForAPixelAndFitShowsTheWhole() {
        model.fullSize();
        assertThat(model.viewport().scale()).isEqualTo(1);
        model.fit();
        assertThat(model.viewport().isFitted()).isTrue();
    }

    @Test
    void aFittedPhotographStaysFittedWhenTheWindowChanges() {
        model.stage(700, 500);
        assertThat(model.viewport().isFitted()).isTrue();
        assertThat(model.viewport().stage()).isEqualTo(new Viewport.Extent(700, 500));
    }

    @Test
    void aPhotographOfNoSizeIsLaidAllTheSame() {
        model.lay(Optional.of(Invented.unreadable("broken.jpg", "It is cut short.")));
        assertThat(model.viewport().scale()).isFinite().isPositive();
    }

    @Test
    void turnAndLightStayWhileOneStaysOnThePhotograph() {
        model.turnClockwise();
        model.flip();
        model.invert();
        model.lay(Optional.of(Invented.holding("a.jpg", 4000, 3000)));
        assertThat(model.viewport().turn()).isEqualTo(new Turn(1, false).flipped());
        assertThat(model.light()).isEqualTo(new Light(0, 0, true));
        model.fit();
        assertThat(model.viewport().turn()).isEqualTo(new Turn(1, false).flipped());
    }

    @Test
    void anotherPhotographLiesUprightAndInItsOwnLight() {
        model.turnAnticlockwise();
        model.invert();
        model.lay(Optional.of(Invented.holding("b.jpg", 4000, 3000)));
        assertThat(model.viewport().turn()).isEqualTo(Turn.NONE);
        assertThat(model.light().isChanged()).isFalse();
    }

    @Test
    void aPhotographWhoseLeadCaveatIsOneOfCareIsCoveredUntilSomebodyOpensIt() {
        model.lay(careful("b.jpg"));
        assertThat(model.laid().cover().map(Caveat::id)).contains("care");
        Viewport before = model.viewport();
        model.fullSize();
        model.turnClockwise();
        model.invert();
        assertThat(model.viewport()).as("nothing moves behind a cover").isEqualTo(before);
        assertThat(model.light().isChanged()).isFalse();
        model.open();
        assertThat(model.laid().isCovered()).isFalse();
    }

    @Test
    void whatWasOpenedStaysOpenForThatPhotographAlone() {
        model.lay(careful("b.jpg"));
        model.open();
        model.lay(careful("c.jpg"));
        assertThat(model.laid().isCovered()).isTrue();
        model.lay(careful("b.jpg"));
        assertThat(model.laid().isCovered()).isFalse();
    }

    @Test
    void aCaveatOfCareThatDoesNotLeadCoversNothing() {
        Told told = Told.nothing("b.jpg").caveat("care", Kind.CARE, "Look with care.");
        model.lay(Optional.of(Invented.saying("b.jpg", 400, 300, told.state())));
        assertThat(model.laid().isCovered()).isFalse();
    }

    @Test
    void aPhotographIsNotTakenAwayFromWhoWritesTheCaveatAboutIt() {
        model.lay(careful("a.jpg"));
        assertThat(model.laid().isCovered()).as("it lay here in full view").isFalse();
    }

    @Test
    void anUnreadablePhotographSaysWhyAndIsNotCovered() {
        model.lay(Optional.of(Invented.unreadable("b.jpg", "It is cut short.")));
        assertThat(model.laid().isCovered()).isFalse();
    }

    private static Optional<Holding> careful(String file) {
        Told told =
                Told.nothing(file).caveat("care", Kind.CARE, "Look with care.").lead("care");
        return Optional.of(Invented.saying(file, 4000, 3000, told.state()));
    }
}
