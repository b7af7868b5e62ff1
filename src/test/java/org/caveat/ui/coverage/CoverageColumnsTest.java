package org.caveat.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CoverageColumnsTest {

    @Test
    void inTheUsualWindowAllNineStandBesideThePhotograph() {
        CoverageColumns columns = CoverageColumns.in(1200);
        assertThat(columns.photograph()).isEqualTo(352);
        assertThat(columns.farthest()).isZero();
    }

    @Test
    void whereTheNineDoNotFitTheyStandCloserBeforeAnyGoesOutOfView() {
        CoverageColumns columns = CoverageColumns.in(1040);
        assertThat(columns.column()).isEqualTo(88);
        assertThat(columns.tile()).isEqualTo(72);
        assertThat(columns.farthest()).isZero();
        assertThat(columns.after(0)).isZero();
    }

    @Test
    void inTheSmallestWindowItIsKnownHowManyAreOutOfViewOnEachSide() {
        CoverageColumns columns = CoverageColumns.in(784);
        assertThat(columns.column()).isEqualTo(85);
        assertThat(columns.inView()).isEqualTo(6);
        assertThat(columns.before(0)).isZero();
        assertThat(columns.after(0)).isEqualTo(3);
        assertThat(columns.before(columns.farthest())).isEqualTo(3);
        assertThat(columns.after(columns.farthest())).isZero();
    }

    @Property
    void everyColumnCanBeSeenWholeAndNoneInPart(
            @ForAll @IntRange(min = 320, max = 3000) int width,
            @ForAll @IntRange(min = 0, max = 8) int column,
            @ForAll @IntRange(min = 0, max = 900) int from) {
        CoverageColumns columns = CoverageColumns.in(width);
        double offset = columns.revealing(column, from);
        double left = column * columns.column() - offset;
        assertThat(left).isNotNegative();
        assertThat(left + columns.column()).isLessThanOrEqualTo(columns.room());
        assertThat(offset % columns.column()).isZero();
        assertThat(columns.photograph() + columns.room()).isEqualTo(width);
    }

    @Property
    void aColumnThatIsSeenMovesNothing(
            @ForAll @IntRange(min = 320, max = 3000) int width, @ForAll @IntRange(min = 0, max = 8) int column) {
        CoverageColumns columns = CoverageColumns.in(width);
        double offset = columns.revealing(column, 0);
        assertThat(columns.revealing(column, offset)).isEqualTo(offset);
    }
}
