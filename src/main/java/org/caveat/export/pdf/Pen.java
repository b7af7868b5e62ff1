package org.caveat.export.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/** Lines along outlines, as outlines of their own: so nothing but filling is asked of a page. */
final class Pen {
    private Pen() {}

    /**
     * A line without gaps.
     *
     * @param thick in pixels
     */
    static Shape line(Shape outline, double thick) {
        return stroke(outline, thick, null);
    }

    /** The edge of what is doubted, or missing. */
    static Shape dashed(Shape outline) {
        return stroke(outline, 1.5, new float[] {4, 3});
    }

    /**
     * A line with gaps.
     *
     * @param dash how long each piece is, in pixels
     * @param gap how long each gap is, in pixels
     */
    static Shape broken(Shape outline, double thick, double dash, double gap) {
        return stroke(outline, thick, new float[] {(float) dash, (float) gap});
    }

    private static Shape stroke(Shape outline, double thick, float @Nullable [] dashes) {
        return new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0)
                .createStrokedShape(outline);
    }
}
