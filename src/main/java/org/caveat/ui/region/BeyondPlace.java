package org.caveat.ui.region;

import org.caveat.model.Beyond;
import org.caveat.ui.region.Viewport.Spot;

/**
 * Where a mark beyond the frame stands: on which edge of the picture, and from there outwards on the mat.
 *
 * @param onEdge the middle of its bar, in the stage
 * @param outX 1, 0 or -1: which way is outwards
 * @param outY 1, 0 or -1: which way is outwards
 */
record BeyondPlace(Spot onEdge, int outX, int outY) {
    /** From the edge to the disc's centre, in screen pixels. */
    static final double OUTWARDS = 36;

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

    private static BeyondPlace at(Viewport view, double x, double y, int outX, int outY) {
        Spot edge = view.toStage(new Spot(x, y));
        double inside = OUTWARDS + 12;
        // where the edge is out of view, the mark waits at the stage's border
        double stageX = clamp(edge.x(), outX < 0 ? inside : 0, view.stage().width() - (outX > 0 ? inside : 0));
        double stageY = clamp(edge.y(), outY < 0 ? inside : 0, view.stage().height() - (outY > 0 ? inside : 0));
        return new BeyondPlace(new Spot(Math.rint(stageX), Math.rint(stageY)), outX, outY);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    Spot disc() {
        return new Spot(onEdge.x() + outX * OUTWARDS, onEdge.y() + outY * OUTWARDS);
    }
}
