package org.caveat.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The instant line: when a photograph was taken, and every dated caveat, each drawn as wide as it is uncertain. Places are
 * in pixels along the line; who paints it decides on heights, colours and words.
 *
 * @param ticks the marks of its axis
 * @param marks the dates, from left to right
 * @param rows how many rows of words there are
 */
public record InstantLine(double width, List<LineTick> ticks, List<LineMark> marks, int rows) {
    private static final double LEAST_BETWEEN_WORDS = 16;

    public InstantLine {
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /**
     * Lays a line out.
     *
     * @param width of the line, in pixels
     * @param mostRows how many rows of words there may be
     * @param widthOf measures words, in pixels
     * @return empty where no date has a place
     */
    public static Optional<InstantLine> of(
            List<LineDate> dates, double width, int mostRows, ToDoubleFunction<String> widthOf) {
        return LineScale.of(dates, width).map(scale -> {
            List<LineMark> marks = new ArrayList<>();
            List<List<Words>> rows = new ArrayList<>();
            for (Placed placed : placed(dates, scale)) {
                double wide = widthOf.applyAsDouble(placed.date().words());
                Words words = Words.above(placed.middle(), wide, width);
                int row = row(rows, mostRows, words);
                marks.add(new LineMark(placed.date(), placed.shapes(), placed.middle(), words.middle(), row));
            }
            marks.sort(Comparator.comparingDouble(LineMark::middle));
            return new InstantLine(width, LineTick.of(scale), marks, Math.max(1, rows.size()));
        });
    }

    private record Placed(LineDate date, List<LineShape> shapes, double middle) {}

    private record Words(double from, double to) {

        /** Words above a place, moved inwards where they would reach beyond the line's ends. */
        static Words above(double place, double wide, double line) {
            double from = Math.max(0, Math.min(place - wide / 2, line - wide));
            return new Words(from, from + wide);
        }

        double middle() {
            return (from + to) / 2;
        }

        boolean isClearOf(Words other) {
            return from >= other.to + LEAST_BETWEEN_WORDS || to <= other.from - LEAST_BETWEEN_WORDS;
        }
    }

    /** The photograph's own date first, so that its words stand next to the axis; then from left to right. */
    private static List<Placed> placed(List<LineDate> dates, LineScale scale) {
        return dates.stream()
                .map(date -> {
                    List<LineShape> shapes = LineShapes.of(date, scale);
                    return new Placed(date, shapes, middle(shapes));
                })
                .sorted(Comparator.comparing((Placed placed) -> !placed.date().isInstant())
                        .thenComparingDouble(Placed::middle))
                .toList();
    }

    /** The lowest row in which words have room; a new one where none has. */
    private static int row(List<List<Words>> rows, int most, Words words) {
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

    /** The middle of what is seen in full: the fading ends do not count. */
    private static double middle(List<LineShape> shapes) {
        double from = Double.MAX_VALUE;
        double to = -Double.MAX_VALUE;
        for (LineShape shape : shapes) {
            if (shape instanceof LineShape.Bar bar) {
                from = Math.min(from, bar.from() + bar.fadesIn());
                to = Math.max(to, bar.to() - bar.fadesOut());
            } else if (shape instanceof LineShape.Diamond diamond) {
                from = Math.min(from, diamond.at());
                to = Math.max(to, diamond.at());
            }
        }
        return (from + to) / 2;
    }
}
