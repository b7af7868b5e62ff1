package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final Extent PICTURE = new Extent(400, 300);
    private static final Extent STAGE = new Extent(1000, 800);

    @Provide
    Arbitrary<Turn> turns() {
        return Arbitraries.of(
                new Turn(0, false),
                new Turn(1, false),
                new Turn(2, false),
                new Turn(3, false),
                new Turn(0, true),
                new Turn(1, true),
                new Turn(2, true),
                new Turn(3, true));
    }

    @Property
    void aPlaceOfThePictureIsFoundAgainFromTheStage(
            @ForAll("turns") Turn turn,
            @ForAll @DoubleRange(min = 0.05, max = 32) double scale,
            @ForAll @DoubleRange(min = 0, max = 400) double x,
            @ForAll @DoubleRange(min = 0, max = 300) double y) {
        Viewport view = Viewport.fitted(PICTURE, STAGE, turn).scaledTo(scale, new Spot(300, 200));
        Spot back = view.toPicture(view.toStage(new Spot(x, y)));
        assertThat(back.x()).isEqualTo(x, within(1e-6));
        assertThat(back.y()).isEqualTo(y, within(1e-6));
    }

    @Property
    void everyPlaceOfThePictureLiesWithinItsAreaOnTheStage(
            @ForAll("turns") Turn turn,
            @ForAll @DoubleRange(min = 0, max = 400) double x,
            @ForAll @DoubleRange(min = 0, max = 300) double y) {
        Viewport view = Viewport.fitted(PICTURE, STAGE, turn);
        Spot onStage = view.toStage(new Spot(x, y));
        Area whole = view.whole();
        assertThat(onStage.x()).isBetween(whole.x() - 1e-6, whole.x() + whole.width() + 1e-6);
        assertThat(onStage.y()).isBetween(whole.y() - 1e-6, whole.y() + whole.height() + 1e-6);
    }

    @Property
    void eachTurnIsTakenBackByItsOpposite(@ForAll("turns") Turn turn) {
        assertThat(turn.clockwise().anticlockwise()).isEqualTo(turn);
        assertThat(turn.flipped().flipped()).isEqualTo(turn);
        assertThat(turn.clockwise().clockwise().clockwise().clockwise()).isEqualTo(turn);
        assertThat(turn.back(turn.of(new Way(3, 5)))).isEqualTo(new Way(3, 5));
    }

    @Property
    void flippingChangesLeftForRightAsOneLooksAtIt(@ForAll("turns") Turn turn) {
        Way before = turn.of(new Way(3, 5));
        Way after = turn.flipped().of(new Way(3, 5));
        assertThat(after.x()).isEqualTo(-before.x());
        assertThat(after.y()).isEqualTo(before.y());
    }

    @Test
    void aQuarterClockwiseBringsTheUpperLeftToTheUpperRight() {
        Viewport view = Viewport.fitted(PICTURE, STAGE).turned(Turn.NONE.clockwise());
        assertThat(view.whole()).isEqualTo(new Area(350, 200, 300, 400));
        assertThat(view.toStage(new Spot(0, 0))).isEqualTo(new Spot(650, 200));
        assertThat(view.toStage(new Rectangle(0, 0, 40, 30))).isEqualTo(new Area(620, 200, 30, 40));
    }

    @Property
    void whatWasInTheMiddleStaysThereWhenAZoomedPictureIsTurned(@ForAll("turns") Turn turn) {
        Viewport zoomed = Viewport.fitted(PICTURE, STAGE).scaledTo(20, new Spot(400, 300));
        Viewport turned = zoomed.turned(turn);
        Spot before = zoomed.toPicture(zoomed.middle());
        Spot after = turned.toPicture(turned.middle());
        assertThat(after.x()).isEqualTo(before.x(), within(1e-6));
        assertThat(after.y()).isEqualTo(before.y(), within(1e-6));
        assertThat(turned.scale()).isEqualTo(20);
    }

    @Property
    void aFittedPictureStaysFittedWhenItIsTurned(@ForAll("turns") Turn turn) {
        Viewport turned = Viewport.fitted(new Extent(4000, 1000), STAGE).turned(turn);
        assertThat(turned.isFitted()).isTrue();
        assertThat(turned.isLargerThanStage()).isFalse();
        assertThat(turned.in(new Extent(600, 500)).turn()).isEqualTo(turn);
    }

    @Property
    void aRectangleDrawnOnATurnedPictureIsTheOneUnderTheMouse(@ForAll("turns") Turn turn) {
        Viewport view = Viewport.fitted(PICTURE, STAGE, turn);
        RectangleDrawing drawing =
                RectangleDrawing.begun(view, view.toStage(new Spot(10, 20))).draggedTo(view.toStage(new Spot(110, 70)));
        assertThat(drawing.rectangle()).contains(new Rectangle(10, 20, 100, 50));
    }
}
