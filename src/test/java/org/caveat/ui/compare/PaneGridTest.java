package org.caveat.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;
import org.junit.jupiter.api.Test;

class PaneGridTest {
    private static final Extent WIDE = new Extent(1208, 760);

    @Test
    void twoStandBesideEachOtherAndInATallRoomOneAboveTheOther() {
        assertThat(PaneGrid.of(2, WIDE)).isEqualTo(new PaneGrid(2, 1));
        assertThat(PaneGrid.of(2, new Extent(500, 760))).isEqualTo(new PaneGrid(1, 2));
    }

    @Test
    void threeStandInARowWhereEachHasRoomForItsCaptionAndFourTwoByTwo() {
        assertThat(PaneGrid.of(3, WIDE)).isEqualTo(new PaneGrid(3, 1));
        assertThat(PaneGrid.of(3, new Extent(784, 500))).isEqualTo(new PaneGrid(3, 1));
        assertThat(PaneGrid.of(4, WIDE)).isEqualTo(new PaneGrid(2, 2));
        assertThat(PaneGrid.of(4, new Extent(2000, 760))).isEqualTo(new PaneGrid(2, 2));
    }

    @Test
    void threeInATallRoomStandOneBelowTheOtherAndInALittleOneTwoByTwo() {
        assertThat(PaneGrid.of(3, new Extent(600, 1000))).isEqualTo(new PaneGrid(1, 3));
        assertThat(PaneGrid.of(3, new Extent(480, 280))).isEqualTo(new PaneGrid(2, 2));
        assertThat(PaneGrid.of(3, new Extent(480, 600))).isEqualTo(new PaneGrid(2, 2));
    }

    @Test
    void allPanesAreOfOneSizeOnWholePixelsAndNoneLiesOnAnother() {
        List<Area> areas = new PaneGrid(2, 2).areas(4, new Extent(1001, 701));
        assertThat(areas)
                .containsExactly(
                        new Area(0, 0, 496, 346),
                        new Area(504, 0, 496, 346),
                        new Area(0, 354, 496, 346),
                        new Area(504, 354, 496, 346));
    }

    @Test
    void aRoomWithoutAnySizeIsDivided() {
        assertThat(PaneGrid.of(4, new Extent(0, 0)).areas(4, new Extent(0, 0)))
                .allSatisfy(area -> assertThat(area.width()).isEqualTo(1));
    }
}
