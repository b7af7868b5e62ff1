package org.caveat.ui.region;

import java.util.Optional;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Turn.Way;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * A rectangle being drawn, in whole pixels of the picture and never beyond its edge: from where the mouse went down to where
 * it is, or from one corner to the other as the keys move them.
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

    /** A quarter of what is in view each way, in its middle. */
    public static RectangleDrawing inTheMiddle(Viewport view) {
        Area seen = view.inView();
        double left = Math.max(0, seen.x());
        double top = Math.max(0, seen.y());
        double width = Math.min(view.picture().width(), seen.x() + seen.width()) - left;
        double height = Math.min(view.picture().height(), seen.y() + seen.height()) - top;
        return new RectangleDrawing(
                view,
                new Spot(left + width * 3 / 8, top + height * 3 / 8),
                new Spot(left + width * 5 / 8, top + height * 5 / 8));
    }

    /** The whole of it moved, as far as the picture reaches; in screen pixels. */
    public RectangleDrawing moved(Way by) {
        Spot newFrom = shifted(from, by);
        Spot newTo = shifted(to, by);
        return isInPicture(newFrom) && isInPicture(newTo) ? new RectangleDrawing(view, newFrom, newTo) : this;
    }

    /** Its second corner moved, as far as the picture reaches and something is left of it; in screen pixels. */
    public RectangleDrawing resized(Way by) {
        RectangleDrawing resized = new RectangleDrawing(view, from, shifted(to, by));
        return isInPicture(resized.to) && resized.rectangle().isPresent() ? resized : this;
    }

    private Spot shifted(Spot inPicture, Way by) {
        Spot onStage = view.toStage(inPicture);
        return view.toPicture(new Spot(onStage.x() + by.x(), onStage.y() + by.y()));
    }

    private boolean isInPicture(Spot spot) {
        return spot.x() >= 0
                && spot.y() >= 0
                && spot.x() <= view.picture().width()
                && spot.y() <= view.picture().height();
    }

    /** The same, seen another way meanwhile. */
    RectangleDrawing in(Viewport now) {
        return new RectangleDrawing(now, from, to);
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
