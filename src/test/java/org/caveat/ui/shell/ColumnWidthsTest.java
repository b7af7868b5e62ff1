package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsAreAsWideAsTheyWereLeft() {
        assertThat(ColumnWidths.in(1440, 240, 368, 320)).isEqualTo(new ColumnWidths(240, 832, 368));
    }

    @Test
    void aColumnThatIsNotWantedTakesNoRoom() {
        assertThat(ColumnWidths.in(1440, 0, 0, 320)).isEqualTo(new ColumnWidths(0, 1440, 0));
    }

    @Test
    void whereTheMiddleHasTooLittleRoomTheInspectorGivesWayFirst() {
        assertThat(ColumnWidths.in(960, 240, 400, 320)).isEqualTo(new ColumnWidths(240, 360, 360));
        assertThat(ColumnWidths.in(880, 240, 400, 320)).isEqualTo(new ColumnWidths(200, 360, 320));
    }

    @Test
    void inTheSmallestWindowOfTwiceTheSizeTheSideBarIsNotShown() {
        assertThat(ColumnWidths.in(512, 240, 368, 320)).isEqualTo(new ColumnWidths(0, 192, 320));
    }

    @Test
    void whatCannotBeMadeNarrowTakesTheRoomOfTheSideBar() {
        assertThat(ColumnWidths.in(720, 240, 568, 424)).isEqualTo(new ColumnWidths(0, 296, 424));
        assertThat(ColumnWidths.in(1024, 240, 568, 424)).isEqualTo(new ColumnWidths(240, 360, 424));
    }

    @Property
    void theThreeColumnsFillTheWindow(
            @ForAll @DoubleRange(min = 320, max = 4000) double window,
            @ForAll @DoubleRange(min = 0, max = 900) double sideBar,
            @ForAll @DoubleRange(min = 0, max = 900) double inspector) {
        ColumnWidths widths = ColumnWidths.in(window, sideBar, inspector, 320);

        assertThat(widths.sideBar() + widths.middle() + widths.inspector())
                .isCloseTo(window, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(widths.sideBar()).isNotNegative();
        assertThat(widths.inspector()).isNotNegative();
    }
}
