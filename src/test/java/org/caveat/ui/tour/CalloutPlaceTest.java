package org.caveat.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.caveat.ui.tour.CalloutPlace.Area;
import org.caveat.ui.tour.CalloutPlace.Side;
import org.junit.jupiter.api.Test;

/** A callout stands where there is room for it, and its arrow at what it points at. */
class CalloutPlaceTest {
    private static final Area WINDOW = new Area(0, 0, 1000, 600);
    private static final Area CALLOUT = new Area(0, 0, 300, 200);

    private static CalloutPlace beside(Area control) {
        return CalloutPlace.in(WINDOW, Optional.of(control), CALLOUT);
    }

    @Test
    void itStandsBeforeAControlAtTheEndOfALineAndItsArrowAtTheControlsMiddle() {
        CalloutPlace place = beside(new Area(700, 300, 200, 40));

        assertThat(place).isEqualTo(new CalloutPlace(382, 220, Optional.of(Side.BEFORE), 100));
    }

    @Test
    void itStandsBelowAControlAtTheBeginningOfALine() {
        assertThat(beside(new Area(20, 20, 100, 40)).side()).contains(Side.BELOW);
    }

    @Test
    void itStandsAboveAControlAtTheFoot() {
        assertThat(beside(new Area(20, 500, 900, 40)).side()).contains(Side.ABOVE);
    }

    @Test
    void itStandsAfterAControlThatIsAsHighAsTheWindow() {
        assertThat(beside(new Area(0, 0, 240, 600)).side()).contains(Side.AFTER);
    }

    @Test
    void itNeverLeavesTheWindowAndItsArrowNeverLeavesIt() {
        CalloutPlace inACorner = beside(new Area(990, 2, 10, 10));

        assertThat(inACorner.side()).contains(Side.BELOW);
        assertThat(inACorner.x()).isEqualTo(1000 - 300 - CalloutPlace.MARGIN);
        assertThat(inACorner.arrow()).isEqualTo(300 - CalloutPlace.CORNER);
    }

    @Test
    void whereNoSideHasRoomOrNothingIsSeenItPointsAtNothing() {
        assertThat(beside(new Area(100, 100, 800, 400)).side()).isEmpty();
        assertThat(CalloutPlace.in(WINDOW, Optional.empty(), CALLOUT))
                .isEqualTo(new CalloutPlace(350, 352, Optional.empty(), 0));
    }
}
