package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class ViewportTest {
    private static final Extent PICTURE = new Extent(4000, 3000);
    private static final Extent STAGE = new Extent(1000, 800);

    @Test
    void aFittedPictureStandsInTheMiddleOnItsMat() {
        Viewport view = Viewport.fitted(PICTURE, STAGE);
        assertThat(view.scale()).isEqualTo(0.202, within(1e-9));
        assertThat(view.left()).isEqualTo(96);
        assertThat(view.top()).isEqualTo(97);
        assertThat(view.isFitted()).isTrue();
    }

    @Test
    void aSmallPictureIsNotEnlargedToFit() {
        assertThat(Viewport.fitted(new Extent(100, 80), STAGE).scale()).isEqualTo(1);
    }

    @Test
    void aNarrowStageHasANarrowerMat() {
        assertThat(Viewport.fitted(PICTURE, STAGE).mat()).isEqualTo(64);
        assertThat(Viewport.fitted(PICTURE, new Extent(1000, 600)).mat()).isEqualTo(48);
        assertThat(Viewport.fitted(PICTURE, new Extent(300, 600)).mat()).isEqualTo(32);
    }

    @Test
    void inANarrowStageThePictureGetsTheRoomOfTheTable() {
        Viewport view = Viewport.fitted(PICTURE, new Extent(190, 190));
        assertThat(view.left()).isEqualTo(36);
        assertThat(view.scale() * PICTURE.width()).isEqualTo(118, within(1e-6));
    }

    @Property
    void whatIsUnderTheCursorStaysThereWhileZoomingIn(
            @ForAll @DoubleRange(min = 200, max = 800) double x,
            @ForAll @DoubleRange(min = 200, max = 600) double y,
            @ForAll @DoubleRange(min = 8, max = 40) double factor) {
        Viewport before = Viewport.fitted(PICTURE, STAGE);
        Spot under = before.toPicture(new Spot(x, y));
        Spot after = before.zoomed(factor, new Spot(x, y)).toStage(under);
        assertThat(after.x()).isEqualTo(x, within(1e-6));
        assertThat(after.y()).isEqualTo(y, within(1e-6));
    }

    @Property
    void thePictureCannotBeMovedOutOfView(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double x,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double y) {
        Viewport view =
                Viewport.fitted(PICTURE, STAGE).scaledTo(1, new Spot(0, 0)).panned(x, y);
        assertThat(view.left()).isBetween(STAGE.width() - PICTURE.width() - 96, 96.0);
        assertThat(view.top()).isBetween(STAGE.height() - PICTURE.height() - 96, 96.0);
    }

    @Test
    void anotherStageKeepsTheFitAndTheMiddle() {
        Viewport fitted = Viewport.fitted(PICTURE, STAGE).in(new Extent(600, 800));
        assertThat(fitted.isFitted()).isTrue();
        Viewport zoomed = Viewport.fitted(PICTURE, STAGE).scaledTo(1, new Spot(500, 400));
        Spot middle = zoomed.toPicture(zoomed.middle());
        Viewport wider = zoomed.in(new Extent(1200, 900));
        assertThat(wider.toPicture(wider.middle()).x()).isEqualTo(middle.x(), within(1e-6));
        assertThat(wider.toPicture(wider.middle()).y()).isEqualTo(middle.y(), within(1e-6));
    }

    @Test
    void aRectangleIsDrawnInWholePixelsOfThePictureAndNeverBeyondItsEdge() {
        Viewport view = Viewport.fitted(new Extent(400, 300), STAGE);
        RectangleDrawing drawing = RectangleDrawing.begun(view, new Spot(view.left() + 10.4, view.top() + 20.6))
                .draggedTo(new Spot(view.left() + 5000, view.top() + 100));
        assertThat(drawing.rectangle()).contains(new Rectangle(10, 20, 390, 80));
    }

    @Test
    void drawingBackwardsIsTheSameRectangle() {
        Viewport view = Viewport.fitted(new Extent(400, 300), STAGE);
        Spot one = new Spot(view.left() + 10, view.top() + 10);
        Spot other = new Spot(view.left() + 60, view.top() + 40);
        assertThat(RectangleDrawing.begun(view, other).draggedTo(one).rectangle())
                .isEqualTo(RectangleDrawing.begun(view, one).draggedTo(other).rectangle())
                .contains(new Rectangle(10, 10, 50, 30));
    }

    @Test
    void aClickIsNoRectangle() {
        Viewport view = Viewport.fitted(new Extent(400, 300), STAGE);
        Spot here = new Spot(view.left() + 10, view.top() + 10);
        assertThat(RectangleDrawing.begun(view, here)
                        .draggedTo(new Spot(here.x() + 2, here.y() + 30))
                        .rectangle())
                .isEqualTo(Optional.empty());
    }
}
