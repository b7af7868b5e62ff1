package org.caveat.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caveat.ui.region.Viewport.Extent;
import org.junit.jupiter.api.Test;

/** Mat and table: as the look has them where there is room, and the photograph gives way last. */
class AroundTest {

    @Test
    void inAWideStageBothAreWide() {
        assertThat(Around.in(new Extent(832, 640), false)).isEqualTo(new Around(64, 32));
        assertThat(Around.in(new Extent(832, 640), true)).isEqualTo(new Around(64, 32));
    }

    @Test
    void inAStageThatIsALittleNarrowerTheMatAloneGivesWay() {
        assertThat(Around.in(new Extent(832, 600), false)).isEqualTo(new Around(48, 32));
        assertThat(Around.in(new Extent(832, 540), true)).isEqualTo(new Around(48, 32));
    }

    @Test
    void inTheSmallestWindowTheTableGivesWayToo() {
        assertThat(Around.in(new Extent(416, 338), false)).isEqualTo(new Around(34, 17));
        assertThat(Around.in(new Extent(416, 338), true)).isEqualTo(new Around(48, 4));
    }

    @Property
    void inNoStageOfSomeSizeDoTheyTakeMoreThanHalfOfIt(
            @ForAll @IntRange(min = 210, max = 2000) int width,
            @ForAll @IntRange(min = 210, max = 2000) int height,
            @ForAll boolean isMarked) {
        Around around = Around.in(new Extent(width, height), isMarked);
        assertThat(2 * around.both()).isLessThanOrEqualTo(Math.min(width, height) / 2.0);
        assertThat(around.mat()).isBetween(isMarked ? 48.0 : 32.0, 64.0);
        assertThat(around.table()).isBetween(4.0, 32.0);
    }
}
