package org.caveat.ui.instantline;

import java.util.stream.Stream;
import org.caveat.export.LineMark;
import org.caveat.export.LineShape;

/**
 * How much room what is drawn of a date takes.
 *
 * @param from its left end, in pixels along the line
 * @param to its right end
 * @param half half of its height
 */
record Reach(double from, double to, double half) {
    /** Half of the height of a point or a question mark, and how far it reaches. */
    private static final double SIGN = 5;

    /** All of it, from its first part to its last: it is read as one figure. */
    static Reach of(LineMark mark) {
        return mark.shapes().stream()
                .map(Reach::of)
                .reduce(Reach::with)
                .orElse(new Reach(mark.middle(), mark.middle(), Heights.HALF_OF_CAVEAT));
    }

    /** Its parts that are no bars and no diamonds: points, dots and question marks. */
    static Stream<Reach> signs(LineMark mark) {
        return mark.shapes().stream()
                .filter(shape -> shape instanceof LineShape.Chevron
                        || shape instanceof LineShape.Question
                        || shape instanceof LineShape.Tail)
                .map(Reach::of);
    }

    private static Reach of(LineShape shape) {
        if (shape instanceof LineShape.Bar bar) {
            return new Reach(bar.from(), bar.to(), Heights.HALF_OF_CAVEAT);
        }
        if (shape instanceof LineShape.Diamond diamond) {
            return around(diamond.at(), LineShape.Diamond.HALF);
        }
        if (shape instanceof LineShape.Chevron chevron) {
            return around(chevron.at(), SIGN);
        }
        if (shape instanceof LineShape.Question question) {
            return around(question.at(), SIGN);
        }
        if (shape instanceof LineShape.Tail tail) {
            return new Reach(tail.from(), tail.to(), Heights.HALF_OF_CAVEAT);
        }
        LineShape.Join join = (LineShape.Join) shape;
        return new Reach(join.from(), join.to(), Heights.HALF_OF_CAVEAT);
    }

    private static Reach around(double at, double half) {
        return new Reach(at - half, at + half, half);
    }

    private Reach with(Reach other) {
        return new Reach(Math.min(from, other.from), Math.max(to, other.to), Math.max(half, other.half));
    }

    /** How much of the line both take, in pixels; less than 0 where none. */
    double shares(Reach other) {
        return Math.min(to, other.to) - Math.max(from, other.from);
    }
}
