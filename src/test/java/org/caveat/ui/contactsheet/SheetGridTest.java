package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.caveat.ui.contactsheet.SheetGrid.Move;
import org.junit.jupiter.api.Test;

class SheetGridTest {
    private final SheetGrid grid = new SheetGrid(10, 4);

    @Test
    void fourCellsOfTheMiddleSizeStandOnTwelveHundredPixels() {
        assertThat(SheetGrid.across(1200, CellSize.MIDDLE, List.of(100)).columns())
                .isEqualTo(4);
        assertThat(SheetGrid.across(100, CellSize.MIDDLE, List.of(100)).columns())
                .isEqualTo(1);
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

    @Test
    void eachGroupBeginsInARowOfItsOwn() {
        SheetGrid grouped = new SheetGrid(List.of(5, 1, 3), 4);
        assertThat(grouped.rows()).isEqualTo(4);
        assertThat(grouped.inRow(1)).isEqualTo(1);
        assertThat(grouped.firstOf(2)).isEqualTo(5);
        assertThat(grouped.groupOf(3)).isEqualTo(2);
        assertThat(grouped.isFirstOfGroup(1)).isFalse();
        assertThat(grouped.isFirstOfGroup(2)).isTrue();
    }

    @Test
    void movesCrossGroupsInTheSameColumnAsFarAsThereIsOne() {
        SheetGrid grouped = new SheetGrid(List.of(5, 1, 3), 4);
        assertThat(grouped.after(2, Move.DOWN, 1)).isEqualTo(4);
        assertThat(grouped.after(4, Move.DOWN, 1)).isEqualTo(5);
        assertThat(grouped.after(8, Move.UP, 1)).isEqualTo(5);
        assertThat(grouped.after(4, Move.RIGHT, 1)).isEqualTo(5);
        assertThat(grouped.after(2, Move.PAGE_DOWN, 3)).isEqualTo(8);
    }

    @Property
    void aPhotographIsFoundWhereItsRowAndColumnSay(
            @ForAll List<@IntRange(min = 1, max = 30) Integer> groups,
            @ForAll @IntRange(min = 1, max = 12) int columns) {
        SheetGrid any = new SheetGrid(groups, columns);
        int standing = 0;
        for (int row = 0; row < any.rows(); row++) {
            for (int column = 0; column < any.inRow(row); column++) {
                assertThat(any.rowOf(standing)).isEqualTo(row);
                assertThat(any.columnOf(standing)).isEqualTo(column);
                standing++;
            }
        }
        assertThat(standing).isEqualTo(any.count());
    }

    @Property
    void upLeadsBackToWhereDownCameFromUnlessTheRowIsShorter(
            @ForAll List<@IntRange(min = 1, max = 30) Integer> groups,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll @IntRange(min = 0, max = 200) int from) {
        SheetGrid any = new SheetGrid(groups, columns);
        if (from < any.count()) {
            int below = any.after(from, Move.DOWN, 1);
            if (any.rowOf(below) != any.rowOf(from) && any.columnOf(below) == any.columnOf(from)) {
                assertThat(any.after(below, Move.UP, 1)).isEqualTo(from);
            }
        }
    }
}
