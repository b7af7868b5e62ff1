package org.caveat.ui.region;

import org.caveat.model.Region.Point;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * A place of the picture that the keys move, never beyond its edge.
 *
 * @param at in pixels of the upright picture
 */
record Cross(Spot at) {

    /** In the middle of what is in view of the picture. */
    static Cross inTheMiddle(Viewport view) {
        Area seen = view.inView();
        double left = Math.max(0, seen.x());
        double top = Math.max(0, seen.y());
        double right = Math.min(view.picture().width(), seen.x() + seen.width());
        double bottom = Math.min(view.picture().height(), seen.y() + seen.height());
        return new Cross(new Spot((left + right) / 2, (top + bottom) / 2)).within(view);
    }

    /** The nearest place of the picture. */
    static Cross at(Viewport view, Spot inPicture) {
        return new Cross(inPicture).within(view);
    }

    /** Moved as one sees it, in screen pixels; by a pixel of the picture at least, so that each key is seen to do something. */
    Cross moved(Viewport view, Way onStage) {
        Way upright = view.turn().back(onStage);
        return new Cross(new Spot(at.x() + step(upright.x(), view), at.y() + step(upright.y(), view))).within(view);
    }

    private static double step(double onStage, Viewport view) {
        return onStage == 0 ? 0 : Math.copySign(Math.max(1, Math.abs(onStage) / view.scale()), onStage);
    }

    private Cross within(Viewport view) {
        return new Cross(new Spot(
                Math.max(0, Math.min(view.picture().width(), at.x())),
                Math.max(0, Math.min(view.picture().height(), at.y()))));
    }

    /** The nearest crossing of lines between pixels: where a corner can be. */
    Point corner() {
        return new Point((int) Math.rint(at.x()), (int) Math.rint(at.y()));
    }

    /** The pixel in which it lies: where a point can be. */
    Point pixel(Viewport view) {
        return new Point((int) Math.min(view.picture().width() - 1, Math.floor(at.x())), (int)
                Math.min(view.picture().height() - 1, Math.floor(at.y())));
    }
}
