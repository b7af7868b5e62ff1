package org.caveat.export;

import java.util.List;

/**
 * A date whose shapes have their places on the line, before its words have theirs.
 *
 * @param middle the middle of what is seen of it in full
 */
record PlacedDate(LineDate date, List<LineShape> shapes, double middle) {

    static PlacedDate of(LineDate date, LineScale scale) {
        List<LineShape> shapes = LineShapes.of(date, scale);
        return new PlacedDate(date, shapes, middle(shapes));
    }

    boolean isInstant() {
        return date.isInstant();
    }

    /** The fading ends do not count. */
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
