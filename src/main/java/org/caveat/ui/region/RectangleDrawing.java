package org.caveat.ui.region;

import java.util.Optional;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport.Spot;

/**
 * A rectangle being drawn: from where the mouse went down to where it is, in whole pixels of the picture and never beyond
 * its edge.
 *
 * @param from in pixels of the picture
 * @param to in pixels of the picture
 */
public record RectangleDrawing(Viewport view, Spot from, Spot to) {
    /** Less than this, in screen pixels, is a click and not a rectangle. */
    private static final double LEAST = 4;

    public static RectangleDrawing begun(Viewport view, Spot onStage) {
        Spot start = view.toPicture(onStage);
        return new RectangleDrawing(view, start, start);
    }

    public RectangleDrawing draggedTo(Spot onStage) {
        return new RectangleDrawing(view, from, view.toPicture(onStage));
    }

    /** The rectangle so far; nothing, where it is too small to be meant. */
    public Optional<Rectangle> rectangle() {
        double width = Math.abs(to.x() - from.x()) * view.scale();
        double height = Math.abs(to.y() - from.y()) * view.scale();
        if (width < LEAST || height < LEAST) {
            return Optional.empty();
        }
        int left = within(Math.floor(Math.min(from.x(), to.x())), view.picture().width());
        int top = within(Math.floor(Math.min(from.y(), to.y())), view.picture().height());
        int right = within(Math.ceil(Math.max(from.x(), to.x())), view.picture().width());
        int bottom =
                within(Math.ceil(Math.max(from.y(), to.y())), view.picture().height());
        if (right <= left || bottom <= top) {
            return Optional.empty();
        }
        return Optional.of(new Rectangle(left, top, right - left, bottom - top));
    }

    private static int within(double at, double length) {
        return (int) Math.max(0, Math.min(length, at));
    }
}
