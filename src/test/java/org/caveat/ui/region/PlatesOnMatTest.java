package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.caveat.model.Region;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.Test;

class PlatesOnMatTest {
    private static final Extent STAGE = new Extent(1200, 800);
    private static final Viewport FITTED = Viewport.fitted(new Extent(1000, 600), STAGE);
    private static final Area LOW = new Area(300, 500, 100, 100);
    private static final Area HIGH = new Area(300, 150, 100, 100);

    @Test
    void aNameStandsOnTheMatBelowOrAboveThePictureWhicheverIsNearer() {
        assertThat(one(LOW, 200).area()).isEqualTo(new Area(300, 708, 200, 20));
        assertThat(one(HIGH, 200).area()).isEqualTo(new Area(300, 72, 200, 20));
        assertThat(one(LOW, 200).isOnMat()).isTrue();
    }

    @Test
    void aLongNameIsCutShortSoThatItDoesNotJutOutOfTheMat() {
        Viewport narrow = Viewport.fitted(new Extent(200, 600), STAGE);
        Area cut =
                place(narrow, new PlatesOnMat.Asked(LOW, new Extent(900, 20))).area();
        assertThat(cut.width()).isEqualTo(200 + 2 * narrow.mat() - 16);
        assertThat(cut.x()).isEqualTo(narrow.whole().x() - narrow.mat() + 8);
    }

    @Test
    void manyWordsAreReadWholeWhereTheMatHasRoomForThem() {
        Area whole =
                place(FITTED, new PlatesOnMat.Asked(LOW, new Extent(900, 20))).area();
        assertThat(whole.width()).isEqualTo(900);
        assertThat(whole.x()).isLessThan(LOW.x());
    }

    @Test
    void namesStandBesideEachOtherAndBesideTheMarksOnTheMat() {
        List<Area> marks = List.of(new Area(320, 700, 22, 64));
        PlatesOnMat.Asked low = new PlatesOnMat.Asked(LOW, new Extent(200, 20));
        List<PlatesOnMat.Place> places = PlatesOnMat.of(List.of(low, low, low), marks, FITTED);
        for (PlatesOnMat.Place place : places) {
            assertThat(place.isOnMat()).isTrue();
            assertThat(place.area().shared(marks.get(0))).isZero();
            assertThat(places)
                    .filteredOn(other -> other.area().shared(place.area()) > 0)
                    .containsExactly(place);
        }
    }

    @Test
    void whereNoMatIsInViewANameStandsAtTheFootOrAtTheHeadAndNotOnWhatItIsAbout() {
        Viewport large = FITTED.scaledTo(4, FITTED.middle());
        assertThat(place(large, asked(HIGH)).area()).isEqualTo(new Area(300, 772, 200, 20));
        Area atFoot = new Area(100, 600, 1000, 300);
        assertThat(place(large, asked(atFoot)).area()).isEqualTo(new Area(100, 8, 200, 20));
        assertThat(place(large, asked(HIGH)).isOnMat()).isFalse();
    }

    @Property
    void theNumberOfARegionStandsOnNoneOfItsHandlesWhereItIsNotTiny(
            @ForAll @DoubleRange(min = 0.3, max = 3) double scale) {
        Viewport view = new Viewport(new Extent(1000, 600), STAGE, scale, 100, 100, Turn.NONE);
        Region frame = new Rectangle(200, 200, 180, 120);
        Spot number = NumberPlace.of(frame, view);
        assertThat(Handle.of(frame))
                .map(handle -> view.toStage(handle.in(frame)))
                .allMatch(at -> Math.hypot(at.x() - number.x(), at.y() - number.y()) > Hit.DISC);
    }

    private static PlatesOnMat.Place one(Area meant, double width) {
        return place(FITTED, new PlatesOnMat.Asked(meant, new Extent(width, 20)));
    }

    private static PlatesOnMat.Asked asked(Area meant) {
        return new PlatesOnMat.Asked(meant, new Extent(200, 20));
    }

    private static PlatesOnMat.Place place(Viewport view, PlatesOnMat.Asked asked) {
        return PlatesOnMat.of(List.of(asked), List.of(), view).get(0);
    }
}
