package org.caveat.ui.region;

import org.caveat.ui.region.Viewport.Extent;

/**
 * What lies around a picture that is seen whole, on each of its sides, in screen pixels. In a narrow stage both give way to
 * the picture: of all that is on the table the photograph gives way last.
 *
 * @param mat how wide it is
 * @param table what is seen of the table beyond it, at the least
 */
record Around(double mat, double table) {
    private static final double WIDE_STAGE = 640;
    private static final Around ROOMY = new Around(64, 32);
    private static final double NARROW_MAT = 48;
    private static final double LEAST_MAT = 32;
    private static final double LEAST_UNDER_MARKS = 48;
    private static final double LEAST_TABLE = 4;

    /** Of the stage's lesser side: as much as both take where the stage is just wide enough for all of them. */
    private static final double SHARE = ROOMY.both() / WIDE_STAGE;

    /** @param isMarked whether marks stand on the mat, which need it to be of some width */
    static Around in(Extent stage, boolean isMarked) {
        double side = Math.min(stage.width(), stage.height());
        if (side >= WIDE_STAGE) {
            return ROOMY;
        }
        double room = side * SHARE;
        double mat = Math.max(LEAST_MAT, Math.min(NARROW_MAT, Math.rint(room * ROOMY.mat / ROOMY.both())));
        double marked = isMarked ? Math.max(LEAST_UNDER_MARKS, mat) : mat;
        return new Around(marked, Math.max(LEAST_TABLE, Math.min(ROOMY.table, Math.rint(room - marked))));
    }

    double both() {
        return mat + table;
    }
}
