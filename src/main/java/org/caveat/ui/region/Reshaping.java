package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.model.Region.Polygon;
import org.caveat.model.Region.Rectangle;
import org.caveat.ui.region.Viewport.Extent;

/**
 * Changes a region, in whole pixels, and never beyond the picture's edge: arithmetic alone.
 *
 * @param picture pixels of the upright picture
 */
record Reshaping(Extent picture) {

    /** The whole region elsewhere, as far as the picture reaches. */
    Region moved(Region region, int byX, int byY) {
        Rectangle bounds = region.bounds();
        int x = within(bounds.x() + byX, (int) picture.width() - bounds.width()) - bounds.x();
        int y = within(bounds.y() + byY, (int) picture.height() - bounds.height()) - bounds.y();
        if (region instanceof Polygon polygon) {
            return Polygon.of(polygon.corners().stream()
                    .map(corner -> new Point(corner.x() + x, corner.y() + y))
                    .toList());
        }
        return new Rectangle(bounds.x() + x, bounds.y() + y, bounds.width(), bounds.height());
    }

    /** One of its handles elsewhere; the region as it was, where nothing would be left of it. */
    Region moved(Region region, Handle handle, int byX, int byY) {
        if (handle instanceof Handle.OfRectangle side) {
            return resized(region.bounds(), side, byX, byY);
        }
        Region cornered = handle instanceof Handle.Middle middle ? split(region, middle) : region;
        int index = cornerOf(handle);
        List<Point> corners = new ArrayList<>(((Polygon) cornered).corners());
        Point corner = corners.get(index);
        corners.set(index, new Point(within(corner.x() + byX, (int) picture.width()), within(corner.y() + byY, (int)
                picture.height())));
        return Corners.holdAnArea(corners) ? Polygon.of(corners) : region;
    }

    /** Which corner a handle is, once an edge that is taken by its middle has been split there. */
    static int cornerOf(Handle handle) {
        return handle instanceof Handle.Middle middle ? middle.index() + 1 : ((Handle.Corner) handle).index();
    }

    /** Another corner in the middle of an edge. */
    Region split(Region region, Handle.Middle middle) {
        List<Point> corners = new ArrayList<>(((Polygon) region).corners());
        Point at = new Cross(middle.in(region)).corner();
        corners.add(middle.index() + 1, at);
        return Polygon.of(corners);
    }

    /** Without a corner; empty where too few would be left. */
    static Optional<Region> without(Region region, Handle.Corner corner) {
        List<Point> corners = new ArrayList<>(((Polygon) region).corners());
        corners.remove(corner.index());
        return Corners.holdAnArea(corners) ? Optional.of(Polygon.of(corners)) : Optional.empty();
    }

    private Region resized(Rectangle from, Handle.OfRectangle side, int byX, int byY) {
        int left = from.x();
        int right = left + from.width();
        int top = from.y();
        int bottom = top + from.height();
        if (side.across() < 0) {
            left = Math.min(right - 1, within(left + byX, (int) picture.width()));
        } else if (side.across() > 0) {
            right = Math.max(left + 1, within(right + byX, (int) picture.width()));
        }
        if (side.down() < 0) {
            top = Math.min(bottom - 1, within(top + byY, (int) picture.height()));
        } else if (side.down() > 0) {
            bottom = Math.max(top + 1, within(bottom + byY, (int) picture.height()));
        }
        Rectangle resized = new Rectangle(left, top, right - left, bottom - top);
        return resized.isPoint() ? from : resized;
    }

    private static int within(int at, int most) {
        return Math.max(0, Math.min(most, at));
    }
}
