package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class BeyondPlaceTest {
    private static final Viewport VIEW =
            new Viewport(new Extent(1000, 600), new Extent(1200, 800), 1, 100, 100, Turn.NONE);

    @Test
    void aMarkStandsOnItsEdgeAndGoesOutwards() {
        assertThat(place("left", 300).onEdge()).isEqualTo(new Spot(100, 400));
        assertThat(place("left", 300).disc()).isEqualTo(new Spot(64, 400));
        assertThat(place("right", 300).disc()).isEqualTo(new Spot(1136, 400));
        assertThat(place("top", 300).disc()).isEqualTo(new Spot(400, 64));
        assertThat(place("bottom", 300).disc()).isEqualTo(new Spot(400, 736));
        assertThat(place("top", 300).out()).isEqualTo(new Way(0, -1));
        assertThat(place("top", 300).isWaiting()).isFalse();
    }

    @Test
    void theLeaderGoesStraightFromTheBarToTheRimOfTheDisc() {
        assertThat(place("top", 300).leader()).containsExactly(new Spot(400, 97), new Spot(400, 75));
        assertThat(place("right", 300).leader()).containsExactly(new Spot(1103, 400), new Spot(1125, 400));
    }

    @Test
    void marksCloserThan72AreSpreadAndTheirLeadersBendOnce() {
        List<BeyondPlace> two = places(mark("top", 300, 0), mark("top", 340, 0));
        assertThat(two.get(0).disc()).isEqualTo(new Spot(384, 64));
        assertThat(two.get(1).disc()).isEqualTo(new Spot(456, 64));
        assertThat(two.get(0).onEdge()).as("its bar stays").isEqualTo(new Spot(400, 100));
        assertThat(two.get(0).leader()).containsExactly(new Spot(400, 97), new Spot(400, 86), new Spot(384, 75));
    }

    @Test
    void theCameraStandsBelowThePictureAmongTheMarksOfTheLowerEdge() {
        assertThat(place("camera", 500).disc()).isEqualTo(new Spot(600, 736));
        List<BeyondPlace> two = places(mark("camera", 500, 0), mark("bottom", 500, 0));
        assertThat(two.get(0).disc().x()).isEqualTo(564);
        assertThat(two.get(1).disc().x()).isEqualTo(636);
    }

    @Test
    void aMarkWithoutAPlaceStandsInTheMiddleOfItsEdge() {
        BeyondPlace left =
                places(new MarksOnMat.Mark(Beyond.of("left"), new Extent(0, 0))).get(0);
        assertThat(left.onEdge()).isEqualTo(new Spot(100, 400));
    }

    @Test
    void aPlaceThatThePictureDoesNotHaveIsItsEnd() {
        assertThat(place("top", 5000).onEdge()).isEqualTo(new Spot(1100, 100));
    }

    @Test
    void whereTheEdgeIsOutOfViewTheDiscWaitsAtTheStagesBorderAndPointsToIt() {
        Viewport close = new Viewport(new Extent(1000, 600), new Extent(1200, 800), 8, -2000, -1500, Turn.NONE);
        BeyondPlace left = MarksOnMat.of(List.of(mark("left", 300, 80)), close).get(0);
        assertThat(left.waiting()).contains(new Way(-1, 0));
        assertThat(left.disc()).isEqualTo(new Spot(24, 740));
        assertThat(left.words()).as("they would stand on the picture").isEmpty();
        BeyondPlace right =
                MarksOnMat.of(List.of(mark("right", 200, 80)), close).get(0);
        assertThat(right.waiting()).contains(new Way(1, 0));
        assertThat(right.disc()).isEqualTo(new Spot(1176, 100));
    }

    @Test
    void whereTheEdgeIsInViewAndThePlaceOnItIsNotTheDiscWaitsAtTheEndOfTheMat() {
        Viewport close = new Viewport(new Extent(1000, 600), new Extent(1200, 800), 8, -2000, 100, Turn.NONE);
        BeyondPlace top = MarksOnMat.of(List.of(mark("top", 0, 80)), close).get(0);
        assertThat(top.waiting()).contains(new Way(-1, 0));
        assertThat(top.disc()).isEqualTo(new Spot(60, 64));
    }

    @Test
    void aMarkGoesWithItsEdgeWhenTheViewIsTurned() {
        Viewport turned = VIEW.turned(Turn.NONE.clockwise());
        BeyondPlace left = MarksOnMat.of(List.of(mark("left", 300, 0)), turned).get(0);
        assertThat(left.out()).isEqualTo(new Way(0, -1));
        Viewport mirrored = VIEW.turned(Turn.NONE.flipped());
        BeyondPlace flipped =
                MarksOnMat.of(List.of(mark("left", 300, 0)), mirrored).get(0);
        assertThat(flipped.out()).isEqualTo(new Way(1, 0));
        assertThat(flipped.onEdge()).isEqualTo(new Spot(1100, 400));
    }

    @Test
    void theWordsStandRightOfTheDisc() {
        assertThat(place("top", 300).words()).isEmpty();
        assertThat(places(mark("top", 300, 120)).get(0).words()).contains(new Area(415, 54, 120, 20));
    }

    @Test
    void wordsThatHaveTooLittleRoomAreCutOnTheSideWhereThereIsMore() {
        List<BeyondPlace> three = places(mark("top", 300, 500), mark("top", 420, 500), mark("top", 450, 500));
        assertThat(three.get(0).words()).as("left of it is more room").contains(new Area(44, 54, 341, 20));
        assertThat(three.get(1).words().map(Area::width))
                .as("left of it they would be read as those of the mark before")
                .contains(12.0);
    }

    @Test
    void whereHardlyALetterHasRoomTheGlyphStandsAlone() {
        List<BeyondPlace> two = places(mark("top", 300, 500), mark("top", 300, 500), mark("top", 300, 500));
        assertThat(two.get(1).words()).contains(new Area(415, 54, 12, 20));
    }

    @Test
    void theBarLiesOnTheEdgeWhollyAlsoAtItsEnds() {
        assertThat(place("top", 1000).bar()).isEqualTo(new Area(1036, 97, 64, 3));
        assertThat(place("left", 10).bar()).isEqualTo(new Area(97, 100, 3, 64));
        assertThat(place("left", 10).onEdge()).isEqualTo(new Spot(100, 110));
    }

    @Test
    void onASmallPictureABarIsNoLongerThanAThirdOfItsEdge() {
        Viewport small = new Viewport(new Extent(1000, 600), new Extent(1200, 800), 0.1, 500, 300, Turn.NONE);
        List<BeyondPlace> two = MarksOnMat.of(List.of(mark("top", 500, 0), mark("left", 300, 0)), small);
        assertThat(two.get(0).bar()).isEqualTo(new Area(534, 297, 33, 3));
        assertThat(two.get(1).bar()).isEqualTo(new Area(497, 320, 3, 20));
    }

    @Test
    void besideAnUprightEdgeTheWordsStandOnTheOuterSide() {
        Viewport wide = new Viewport(new Extent(400, 600), new Extent(1200, 800), 1, 400, 100, Turn.NONE);
        List<BeyondPlace> two = MarksOnMat.of(List.of(mark("left", 300, 120), mark("right", 300, 120)), wide);
        assertThat(two.get(0).words()).contains(new Area(229, 390, 120, 20));
        assertThat(two.get(1).words()).contains(new Area(851, 390, 120, 20));
    }

    private static BeyondPlace place(String edge, int at) {
        return places(mark(edge, at, 0)).get(0);
    }

    private static List<BeyondPlace> places(MarksOnMat.Mark... marks) {
        return MarksOnMat.of(List.of(marks), VIEW);
    }

    private static MarksOnMat.Mark mark(String edge, int at, double words) {
        return new MarksOnMat.Mark(new Beyond(edge, Optional.of(at), Foreign.NONE), new Extent(words, 20));
    }
}
