package org.caveat.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The instant line: when a photograph was taken, and every dated caveat, each drawn as wide as it is uncertain. Places are
 * in pixels along the line; who paints it decides on heights, colours and words. The site and the window paint the same.
 *
 * @param width in pixels
 * @param ticks the marks of its axis
 * @param marks the dates, from left to right
 * @param rows how many rows of words there are
 */
public record InstantLine(double width, List<LineTick> ticks, List<LineMark> marks, int rows) {

    public InstantLine {
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /**
     * Lays a line out on a page, which grows upwards by rows of words, each with its glyphs.
     *
     * @param width of the line, in pixels
     * @param mostRows how many rows of words there may be
     * @param widthOf measures the words of a date, in pixels
     * @return empty where no date has a place
     */
    public static Optional<InstantLine> onPage(
            List<LineDate> dates, double width, int mostRows, ToDoubleFunction<LineDate> widthOf) {
        return LineScale.of(dates, width).map(scale -> {
            LineRows rows = new LineRows(width, mostRows, widthOf);
            List<LineMark> marks = rows.marks(placed(dates, scale));
            return line(scale, marks, rows.count());
        });
    }

    /**
     * Lays a line out in a band of one height: two rows of words above one row of glyphs, which are spread where they
     * would stand on each other.
     *
     * @param width of the line, in pixels
     * @param heading how much of the upper row is taken at its left, in pixels
     * @param widthOf measures the words of a date, in pixels
     * @return empty where no date has a place
     */
    public static Optional<InstantLine> inBand(
            List<LineDate> dates, double width, double heading, ToDoubleFunction<LineDate> widthOf) {
        return LineScale.of(dates, width)
                .map(scale ->
                        line(scale, new LineBand(width, heading, widthOf).marks(placed(dates, scale)), LineBand.ROWS));
    }

    private static List<PlacedDate> placed(List<LineDate> dates, LineScale scale) {
        return dates.stream().map(date -> PlacedDate.of(date, scale)).toList();
    }

    private static InstantLine line(LineScale scale, List<LineMark> marks, int rows) {
        List<LineMark> inOrder = marks.stream()
                .sorted(Comparator.comparingDouble(LineMark::middle))
                .toList();
        return new InstantLine(scale.width(), LineTick.of(scale), inOrder, rows);
    }
}
