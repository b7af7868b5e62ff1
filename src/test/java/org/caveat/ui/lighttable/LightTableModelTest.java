package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.caveat.ui.Invented;
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
}
