package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.caveat.model.Beyond;
import org.caveat.model.Foreign;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class MatPlaceTest {
    private static final Extent PICTURE = new Extent(2000, 1200);
    /** At half its size, from 100, 100 to 1100, 700; the mat is 64 wide. */
    private static final Viewport VIEW = new Viewport(PICTURE, new Extent(1200, 800), 0.5, 100, 100, Turn.NONE);

    @Test
    void besideEachEdgeIsThatEdgeAtThePlaceThatIsNearest() {
        assertThat(under(60, 400)).contains(mark("left", 600));
        assertThat(under(1140, 150)).contains(mark("right", 100));
        assertThat(under(300, 70)).contains(mark("top", 400));
        assertThat(under(300, 740)).contains(mark("bottom", 400));
    }

    @Test
    void belowTheMatIsTheCamera() {
        assertThat(under(600, 780)).contains(mark("camera", 1000));
        assertThat(under(600, 20)).as("above it is none").contains(mark("top", 1000));
    }

    @Test
    void inThePictureIsNoPlaceForAMark() {
        assertThat(under(600, 400)).isEmpty();
    }

    @Test
    void atTheCornersItIsTheEndOfAnEdge() {
        assertThat(under(80, 95)).contains(mark("left", 0));
        assertThat(under(1180, 720)).contains(mark("right", 1200));
    }

    @Test
    void onATurnedPictureItIsTheEdgeThatLiesThere() {
        Viewport turned = Viewport.fitted(PICTURE, new Extent(1200, 800), new Turn(1, false));
        double above = turned.whole().y() - 30;
        Optional<MatPlace> top = MatPlace.under(turned, new Spot(turned.middle().x(), above));
        assertThat(top.map(MatPlace::edge)).contains("left");
        double beside = turned.whole().x() - 30;
        Optional<MatPlace> left =
                MatPlace.under(turned, new Spot(beside, turned.middle().y()));
        assertThat(left.map(MatPlace::edge)).contains("bottom");
    }

    @Property
    void aMarkThatIsSetStandsWhereItWasSet(
            @ForAll @DoubleRange(min = 100, max = 1100) double x,
            @ForAll @IntRange(max = 3) int quarters,
            @ForAll boolean mirrored) {
        Viewport view = VIEW.turned(new Turn(quarters, mirrored));
        Spot above = new Spot(
                Math.max(
                        view.whole().x(),
                        Math.min(view.whole().x() + view.whole().width(), x)),
                view.whole().y() - 20);
        Beyond set = MatPlace.under(view, above).orElseThrow().mark(PICTURE, Foreign.NONE);
        Spot stands = MarksOnMat.PlaceOnEdge.of(set, view).onEdge();
        assertThat(stands.x()).isEqualTo(above.x(), within(1.0));
        assertThat(stands.y()).isEqualTo(view.whole().y(), within(1e-6));
    }

    @Test
    void theArrowsGoAlongTheEdgeAsOneSeesItAndNoFurtherThanItsEnd() {
        MatPlace top = MatPlace.of(mark("top", 1000), PICTURE);
        assertThat(moved(top, 1, 0, false)).isEqualTo(mark("top", 1032));
        assertThat(moved(top, 0, 1, false)).as("that is no way along it").isEqualTo(mark("top", 1000));
        assertThat(moved(MatPlace.of(mark("left", 10), PICTURE), 0, -1, false)).isEqualTo(mark("left", 0));
        Arrow fine = new Arrow(new Way(1, 0), false, true);
        assertThat(top.moved(VIEW, fine).mark(PICTURE, Foreign.NONE)).isEqualTo(mark("top", 1002));
        MatPlace turned = top.moved(VIEW.turned(new Turn(2, false)), fine);
        assertThat(turned.mark(PICTURE, Foreign.NONE)).isEqualTo(mark("top", 998));
    }

    @Test
    void withShiftTheArrowsGoToTheEdgeOnThatSideAndFromTheLowerOneOnToTheCamera() {
        MatPlace top = MatPlace.of(mark("top", 1000), PICTURE);
        assertThat(moved(top, -1, 0, true)).isEqualTo(mark("left", 600));
        assertThat(moved(top, 0, 1, true)).isEqualTo(mark("bottom", 1000));
        assertThat(moved(MatPlace.of(mark("bottom", 300), PICTURE), 0, 1, true)).isEqualTo(mark("camera", 300));
        assertThat(moved(MatPlace.of(mark("camera", 300), PICTURE), 0, 1, true)).isEqualTo(mark("bottom", 300));
    }

    @Test
    void fiveStepsGoAroundThePictureAndByTheCamera() {
        List<String> stops = new ArrayList<>();
        MatPlace place = MatPlace.first();
        for (int step = 0; step < 5; step++) {
            stops.add(place.edge());
            place = place.next(true);
        }
        assertThat(stops).containsExactly("top", "right", "bottom", "camera", "left");
        assertThat(place).isEqualTo(MatPlace.first());
        assertThat(place.next(false).edge()).isEqualTo("left");
    }

    @Test
    void whatStoodInTheMarkAndIsNotUnderstoodIsKept() {
        Foreign height = Foreign.of(new java.util.TreeMap<>(java.util.Map.of("x:height", "3")));
        assertThat(MatPlace.first().mark(PICTURE, height).foreign()).isEqualTo(height);
    }

    private static Beyond moved(MatPlace place, double x, double y, boolean withShift) {
        return place.moved(VIEW, new Arrow(new Way(x, y), withShift, false)).mark(PICTURE, Foreign.NONE);
    }

    private static Optional<Beyond> under(double x, double y) {
        return MatPlace.under(VIEW, new Spot(x, y)).map(place -> place.mark(PICTURE, Foreign.NONE));
    }

    private static Beyond mark(String edge, int at) {
        return new Beyond(edge, Optional.of(at), Foreign.NONE);
    }
}
