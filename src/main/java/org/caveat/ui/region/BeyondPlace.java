package org.caveat.ui.region;

import org.caveat.model.Beyond;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Where a mark beyond the frame stands: on which edge of the picture, and from there outwards on the mat.
 *
 * @param onEdge the middle of its bar, in the stage
 * @param outX 1, 0 or -1: which way is outwards
 * @param outY 1, 0 or -1: which way is outwards
 * @param isWaiting whether the edge is out of view, and the mark waits at the stage's border
 */
record BeyondPlace(Spot onEdge, int outX, int outY, boolean isWaiting) {
    /** From the edge to the disc's centre, in screen pixels. */
    static final double OUTWARDS = 36;

    /** From the stage's border to the centre of a disc that waits there, its chevron between them. */
    private static final double BORDER = 24;

    static BeyondPlace of(Beyond beyond, Viewport view) {
        double width = view.picture().width();
        double height = view.picture().height();
        return switch (beyond.edge()) {
            case "left" -> at(view, 0, along(beyond, height), -1, 0);
            case "right" -> at(view, width, along(beyond, height), 1, 0);
            case "top" -> at(view, along(beyond, width), 0, 0, -1);
            default -> at(view, along(beyond, width), height, 0, 1);
        };
    }

    private static double along(Beyond beyond, double length) {
        return beyond.at().map(at -> Math.max(0, Math.min(length, (double) at))).orElse(length / 2);
    }

    private static BeyondPlace at(Viewport view, double x, double y, int uprightX, int uprightY) {
        Spot edge = view.toStage(new Spot(x, y));
        Way out = view.turn().of(new Way(uprightX, uprightY));
        int outX = (int) out.x();
        int outY = (int) out.y();
        double inside = OUTWARDS + BORDER;
        double stageX = clamp(edge.x(), outX < 0 ? inside : 0, view.stage().width() - (outX > 0 ? inside : 0));
        double stageY = clamp(edge.y(), outY < 0 ? inside : 0, view.stage().height() - (outY > 0 ? inside : 0));
        boolean waits = outX == 0 ? stageY != edge.y() : stageX != edge.x();
        return new BeyondPlace(new Spot(Math.rint(stageX), Math.rint(stageY)), outX, outY, waits);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    Spot disc() {
        return new Spot(onEdge.x() + outX * OUTWARDS, onEdge.y() + outY * OUTWARDS);
    }
}
