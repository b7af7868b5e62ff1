package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class RectangleDrawingTest {
    /** Four pixels of the picture for one of the screen; the picture begins at 100, 50. */
    private static final Viewport VIEW =
            new Viewport(new Extent(4000, 3000), new Extent(1200, 850), 0.25, 100, 50, Turn.NONE);

    @Test
    void aDragMakesARectangleInPixelsOfThePicture() {
        assertThat(drawn(new Spot(110, 60), new Spot(210, 110))).contains(new Rectangle(40, 40, 400, 200));
    }

    @Test
    void itIsTheSameWhicheverCornerOneBeginsAt() {
        assertThat(drawn(new Spot(210, 110), new Spot(110, 60))).contains(new Rectangle(40, 40, 400, 200));
    }

    @Test
    void aRectangleEndsAtThePicturesEdge() {
        assertThat(drawn(new Spot(0, 0), new Spot(110, 60))).contains(new Rectangle(0, 0, 40, 40));
        assertThat(drawn(new Spot(1090, 790), new Spot(5000, 5000))).contains(new Rectangle(3960, 2960, 40, 40));
    }

    @Test
    void aClickDrawsNothing() {
        assertThat(drawn(new Spot(110, 60), new Spot(113, 60))).isEmpty();
    }

    @Test
    void besideThePictureNothingIsDrawn() {
        assertThat(drawn(new Spot(0, 0), new Spot(90, 40))).isEmpty();
    }

    @Property
    void whateverIsDrawnLiesInThePicture(
            @ForAll @DoubleRange(min = -500, max = 2000) double fromX,
            @ForAll @DoubleRange(min = -500, max = 2000) double fromY,
            @ForAll @DoubleRange(min = -500, max = 2000) double toX,
            @ForAll @DoubleRange(min = -500, max = 2000) double toY) {
        assertThat(drawn(new Spot(fromX, fromY), new Spot(toX, toY)))
                .matches(drawn -> drawn.isEmpty() || drawn.get().isWithin(4000, 3000));
    }

    @Test
    void withoutAMouseItBeginsInTheMiddleOfWhatIsInView() {
        assertThat(RectangleDrawing.inTheMiddle(VIEW).rectangle()).contains(new Rectangle(1500, 1125, 1000, 750));
    }

    @Test
    void theKeysMoveItByPixelsOfTheScreen() {
        assertThat(RectangleDrawing.inTheMiddle(VIEW).moved(new Way(-16, 1)).rectangle())
                .contains(new Rectangle(1436, 1129, 1000, 750));
    }

    @Test
    void theKeysMakeItLargerAndSmallerAndNeverNothing() {
        RectangleDrawing drawing = RectangleDrawing.inTheMiddle(VIEW);
        assertThat(drawing.resized(new Way(16, 0)).rectangle()).contains(new Rectangle(1500, 1125, 1064, 750));
        assertThat(drawing.resized(new Way(-250, 0))).isEqualTo(drawing);
    }

    @Property
    void theKeysDoNotTakeItOutOfThePicture(
            @ForAll @DoubleRange(min = -900, max = 900) double byX,
            @ForAll @DoubleRange(min = -900, max = 900) double byY) {
        RectangleDrawing drawing = RectangleDrawing.inTheMiddle(VIEW);
        assertThat(drawing.moved(new Way(byX, byY)).rectangle())
                .get()
                .matches(moved -> moved.isWithin(4000, 3000) && moved.width() <= 1001 && moved.height() <= 751);
        assertThat(drawing.resized(new Way(byX, byY)).rectangle())
                .get()
                .matches(resized -> resized.isWithin(4000, 3000));
    }

    private static java.util.Optional<Rectangle> drawn(Spot from, Spot to) {
        return RectangleDrawing.begun(VIEW, from).draggedTo(to).rectangle();
    }
}
