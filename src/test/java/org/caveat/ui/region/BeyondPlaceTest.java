package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class BeyondPlaceTest {
    private static final Viewport VIEW =
            new Viewport(new Extent(1000, 600), new Extent(1200, 800), 1, 100, 100, Turn.NONE);

    @Test
    void aMarkStandsOnItsEdgeAndGoesOutwards() {
        assertThat(place("left", 30)).isEqualTo(new BeyondPlace(new Spot(100, 130), -1, 0, false));
        assertThat(place("right", 30)).isEqualTo(new BeyondPlace(new Spot(1100, 130), 1, 0, false));
        assertThat(place("top", 30)).isEqualTo(new BeyondPlace(new Spot(130, 100), 0, -1, false));
        assertThat(place("bottom", 30)).isEqualTo(new BeyondPlace(new Spot(130, 700), 0, 1, false));
        assertThat(place("top", 30).disc()).isEqualTo(new Spot(130, 64));
    }

    @Test
    void theCameraStandsBelowThePicture() {
        assertThat(BeyondPlace.of(Beyond.of("camera"), VIEW))
                .isEqualTo(new BeyondPlace(new Spot(600, 700), 0, 1, false));
    }

    @Test
    void aMarkWithoutAPlaceStandsInTheMiddleOfItsEdge() {
        assertThat(BeyondPlace.of(Beyond.of("left"), VIEW).onEdge()).isEqualTo(new Spot(100, 400));
    }

    @Test
    void aPlaceThatThePictureDoesNotHaveIsItsEnd() {
        assertThat(place("top", 5000).onEdge()).isEqualTo(new Spot(1100, 100));
    }

    @Test
    void whereTheEdgeIsOutOfViewTheDiscWaitsAtTheStagesBorder() {
        Viewport close = new Viewport(new Extent(1000, 600), new Extent(1200, 800), 8, -2000, -1500, Turn.NONE);
        assertThat(BeyondPlace.of(Beyond.of("left"), close).isWaiting()).isTrue();
        assertThat(BeyondPlace.of(Beyond.of("left"), close).disc().x()).isEqualTo(24);
        assertThat(BeyondPlace.of(Beyond.of("right"), close).disc().x()).isEqualTo(1176);
    }

    @Test
    void aMarkGoesWithItsEdgeWhenTheViewIsTurned() {
        Viewport turned = VIEW.turned(Turn.NONE.clockwise());
        BeyondPlace left = BeyondPlace.of(Beyond.of("left"), turned);
        assertThat(List.of(left.outX(), left.outY())).containsExactly(0, -1);
        BeyondPlace flipped = BeyondPlace.of(Beyond.of("left"), VIEW.turned(Turn.NONE.flipped()));
        assertThat(List.of(flipped.outX(), flipped.outY())).containsExactly(1, 0);
        assertThat(flipped.onEdge()).isEqualTo(new Spot(1100, 400));
    }

    private static BeyondPlace place(String edge, int at) {
        return BeyondPlace.of(new Beyond(edge, Optional.of(at), Foreign.NONE), VIEW);
    }
}
