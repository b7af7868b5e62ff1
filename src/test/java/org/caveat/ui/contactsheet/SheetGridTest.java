package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caveat.ui.contactsheet.SheetGrid.Move;
import org.junit.jupiter.api.Test;

class SheetGridTest {
    private final SheetGrid grid = new SheetGrid(10, 4);

    @Test
    void fourCellsOfTheMiddleSizeStandOnTwelveHundredPixels() {
        assertThat(SheetGrid.across(1200, CellSize.MIDDLE, 100).columns()).isEqualTo(4);
        assertThat(SheetGrid.across(100, CellSize.MIDDLE, 100).columns()).isEqualTo(1);
    }

    @Test
    void theLastRowIsAsLongAsIsLeft() {
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.inRow(0)).isEqualTo(4);
        assertThat(grid.inRow(2)).isEqualTo(2);
        assertThat(grid.inRow(3)).isZero();
    }

    @Test
    void upStopsInTheFirstRowAndDownReachesTheLast() {
        assertThat(grid.after(2, Move.UP, 2)).isEqualTo(2);
        assertThat(grid.after(6, Move.UP, 2)).isEqualTo(2);
        assertThat(grid.after(5, Move.DOWN, 2)).isEqualTo(9);
        assertThat(grid.after(7, Move.DOWN, 2)).isEqualTo(9);
        assertThat(grid.after(9, Move.DOWN, 2)).isEqualTo(9);
    }

    @Test
    void aPageIsTheRowsInView() {
        assertThat(new SheetGrid(100, 4).after(1, Move.PAGE_DOWN, 3)).isEqualTo(13);
        assertThat(new SheetGrid(100, 4).after(13, Move.PAGE_UP, 3)).isEqualTo(1);
        assertThat(new SheetGrid(100, 4).after(2, Move.PAGE_UP, 3)).isEqualTo(2);
    }

    @Property
    void noMoveLeavesTheSheet(
            @ForAll @IntRange(min = 1, max = 500) int count,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll @IntRange(min = 0, max = 499) int from,
            @ForAll Move move,
            @ForAll @IntRange(min = 1, max = 9) int rowsInView) {
        SheetGrid any = new SheetGrid(count, columns);
        assertThat(any.after(Math.min(from, count - 1), move, rowsInView)).isBetween(0, count - 1);
    }

    @Property
    void everyPhotographStandsInExactlyOneRow(
            @ForAll @IntRange(min = 0, max = 500) int count, @ForAll @IntRange(min = 1, max = 12) int columns) {
        SheetGrid any = new SheetGrid(count, columns);
        int standing = 0;
        for (int row = 0; row < any.rows(); row++) {
            assertThat(any.firstOf(row)).isEqualTo(standing);
            standing += any.inRow(row);
        }
        assertThat(standing).isEqualTo(count);
    }
}
