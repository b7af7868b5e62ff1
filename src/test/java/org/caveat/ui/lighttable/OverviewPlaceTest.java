package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.lighttable.OverviewPlace.Corner;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Viewport;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class OverviewPlaceTest {
    private static final Viewport FITTED = Viewport.fitted(new Extent(4000, 3000), new Extent(1000, 800));
    private static final Viewport CLOSE = FITTED.scaledTo(1, FITTED.middle());

    @Test
    void whereTheWholeIsSeenThereIsNoMap() {
        assertThat(OverviewPlace.of(FITTED, List.of(), List.of(), Corner.LOWER_RIGHT))
                .isEmpty();
    }

    @Test
    void theMapHasThePicturesProportionAndTheOutlineTheStages() {
        OverviewPlace place = place(CLOSE, List.of());
        assertThat(place.map()).isEqualTo(new Area(816, 658, 168, 126));
        assertThat(place.seen().width()).isEqualTo(42, within(1e-6));
        assertThat(place.seen().height()).isEqualTo(33.6, within(1e-6));
    }

    @Test
    void itStandsInTheCornerThatHidesLeast() {
        Rectangle lowerRight = onStage(900, 700);
        assertThat(place(CLOSE, List.of(lowerRight)).corner()).isEqualTo(Corner.LOWER_LEFT);
        Rectangle lowerLeft = onStage(20, 700);
        assertThat(place(CLOSE, List.of(lowerRight, lowerLeft)).corner()).isEqualTo(Corner.UPPER_RIGHT);
    }

    @Test
    void ratherThanAMarkThatWaitsItHidesRegions() {
        Area waiting = new Area(900, 765, 22, 22);
        List<Rectangle> regions = List.of(onStage(20, 700), onStage(20, 20), onStage(900, 20));
        assertThat(OverviewPlace.of(CLOSE, regions, List.of(waiting), Corner.LOWER_RIGHT))
                .map(OverviewPlace::corner)
                .isNotEqualTo(Optional.of(Corner.LOWER_RIGHT));
    }

    @Test
    void itStaysWhereItIsUnlessAnotherCornerHidesLess() {
        assertThat(OverviewPlace.of(CLOSE, List.of(), List.of(), Corner.UPPER_LEFT))
                .map(OverviewPlace::corner)
                .contains(Corner.UPPER_LEFT);
    }

    @Test
    void aPlaceOnTheMapIsThatPlaceOfThePictureHoweverItIsTurned() {
        for (Turn turn : List.of(
                Turn.NONE, Turn.NONE.clockwise(), Turn.NONE.anticlockwise().flipped())) {
            OverviewPlace place = place(CLOSE.turned(turn), List.of());
            Area seen = place.seen();
            Spot middle = place.toPicture(new Spot(seen.x() + seen.width() / 2, seen.y() + seen.height() / 2));
            Spot inView = place.view().toPicture(place.view().middle());
            assertThat(middle.x()).as(turn.toString()).isEqualTo(inView.x(), within(1e-6));
            assertThat(middle.y()).as(turn.toString()).isEqualTo(inView.y(), within(1e-6));
        }
    }

    private static OverviewPlace place(Viewport view, List<Rectangle> regions) {
        return OverviewPlace.of(view, regions, List.of(), Corner.LOWER_RIGHT).orElseThrow();
    }

    private static Rectangle onStage(double x, double y) {
        Spot corner = CLOSE.toPicture(new Spot(x, y));
        return new Rectangle((int) corner.x(), (int) corner.y(), 60, 60);
    }
}
