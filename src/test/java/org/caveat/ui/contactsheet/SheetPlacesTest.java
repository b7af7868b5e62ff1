package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SheetPlacesTest {

    @Property
    void aBandTouchesExactlyTheCellsItMeets(
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 20) Integer> groups,
            @ForAll boolean isGrouped,
            @ForAll @DoubleRange(min = -50, max = 1300) double fromX,
            @ForAll @DoubleRange(min = -50, max = 3000) double fromY,
            @ForAll @DoubleRange(min = -50, max = 1300) double toX,
            @ForAll @DoubleRange(min = -50, max = 3000) double toY) {
        SheetPlaces places = SheetPlaces.on(new SheetGrid(groups, 3), CellSize.MIDDLE, 1200, isGrouped ? 160 : 0);
        Band band = new Band(fromX, fromY, toX, toY);
        List<Integer> wanted = new ArrayList<>();
        for (int index = 0; index < places.grid().count(); index++) {
            double x = places.x(places.grid().columnOf(index));
            double y = places.y(places.grid().rowOf(index));
            boolean beside = band.right() < x || band.left() > x + CellSize.MIDDLE.width();
            boolean apart = band.bottom() < y || band.top() > y + CellSize.MIDDLE.height();
            if (!beside && !apart) {
                wanted.add(index);
            }
        }
        assertThat(places.touched(band)).isEqualTo(wanted);
        assertThat(places.touched(new Band(toX, toY, fromX, fromY))).isEqualTo(wanted);
    }

    @Property
    void whatIsLetGoOnTheLeftHalfOfACellComesBeforeItAndOnTheRightHalfAfterIt(
            @ForAll @IntRange(min = 1, max = 30) int count, @ForAll @IntRange(max = 29) int at) {
        int index = at % count;
        SheetPlaces places = SheetPlaces.on(new SheetGrid(count, 4), CellSize.MIDDLE, 1200, 0);
        double x = places.x(places.grid().columnOf(index));
        double y = places.y(places.grid().rowOf(index)) + 100;
        assertThat(places.gapAt(x + 40, y).index()).isEqualTo(index);
        assertThat(places.gapAt(x + 240, y).index()).isEqualTo(index + 1);
    }

    @Property
    void nothingIsPutBeyondTheEnds(
            @ForAll @IntRange(max = 30) int count,
            @ForAll @DoubleRange(min = -500, max = 2000) double x,
            @ForAll @DoubleRange(min = -500, max = 5000) double y) {
        SheetPlaces places = SheetPlaces.on(new SheetGrid(count, 4), CellSize.MIDDLE, 1200, 0);
        assertThat(places.gapAt(x, y).index()).isBetween(0, count);
    }
}
