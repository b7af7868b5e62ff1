package org.caveat.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Words in rows above each other, each with its glyph under it: for a page, which has room upwards. A date for whose words
 * no row has room has its shapes alone, on the axis.
 */
final class LineRows {
    private final double width;
    private final int most;
    private final ToDoubleFunction<LineDate> widthOf;
    private final List<List<WordsPlace>> rows = new ArrayList<>();

    /**
     * @param most how many rows there may be
     * @param widthOf measures the words of a date, in pixels
     */
    LineRows(double width, int most, ToDoubleFunction<LineDate> widthOf) {
        this.width = width;
        this.most = most;
        this.widthOf = widthOf;
    }

    /** The photograph's own date first, so that its words stand next to the axis; then from left to right. */
    List<LineMark> marks(List<PlacedDate> dates) {
        return dates.stream()
                .sorted(Comparator.comparing((PlacedDate date) -> !date.isInstant())
                        .thenComparingDouble(PlacedDate::middle))
                .map(this::mark)
                .toList();
    }

    int count() {
        return Math.max(1, rows.size());
    }

    private LineMark mark(PlacedDate placed) {
        WordsPlace words = WordsPlace.above(placed.middle(), widthOf.applyAsDouble(placed.date()), width);
        return new LineMark(
                placed.date(), placed.shapes(), placed.middle(), placed.middle(), words.middle(), row(words));
    }

    /** The lowest row in which words have room; a new one where none has; none where there may be no more. */
    private int row(WordsPlace words) {
        if (words.to() > width) {
            return LineMark.NO_ROOM;
        }
        for (int row = 0; row < most; row++) {
            if (row == rows.size()) {
                rows.add(new ArrayList<>());
            }
            if (rows.get(row).stream().allMatch(words::isClearOf)) {
                rows.get(row).add(words);
                return row;
            }
        }
        return LineMark.NO_ROOM;
    }
}
