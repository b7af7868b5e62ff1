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

    @Property
    void everyColumnCanBeSeenWholeAndNoneInPart(
            @ForAll @IntRange(min = 320, max = 3000) int width,
            @ForAll @IntRange(min = 0, max = 8) int column,
            @ForAll @IntRange(min = 0, max = 900) int from) {
        CoverageColumns columns = CoverageColumns.in(width);
        double offset = columns.revealing(column, from);
        double left = column * CoverageColumns.COLUMN - offset;
        assertThat(left).isNotNegative();
        assertThat(left + CoverageColumns.COLUMN).isLessThanOrEqualTo(columns.room());
        assertThat(offset % CoverageColumns.COLUMN).isZero();
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
