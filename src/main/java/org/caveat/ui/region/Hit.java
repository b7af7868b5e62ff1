package org.caveat.ui.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Spot;

/**
 * What of a region is under the mouse, in screen pixels, and so the same however far one has zoomed.
 *
 * @param spot in the stage
 */
record Hit(Viewport view, Spot spot) {
    /** This near to a line is on it. */
    static final double LINE = 6;
    /** From the middle of a handle to the edge of the area in which it is taken. */
    static final double HANDLE = 12;
    /** Between shorter sides of a rectangle eight handles would cover what they are to change: its corners do that alone. */
    private static final double SHORT = 36;
    /** The radius of a number, and of the mark of a point. */
    static final double DISC = 12;

    static Hit of(Touch touch) {
        return new Hit(touch.view(), touch.onStage());
    }

    /** Whether the region, its line or its number is there. */
    boolean on(Region region) {
        return within(region) || onLine(region) || onDisc(region);
    }

    private boolean within(Region region) {
        return Inside.of(region, view.toPicture(spot));
    }

    private boolean onDisc(Region region) {
        return distance(firstCorner(region, view)) <= DISC;
    }

    private boolean onLine(Region region) {
        List<Spot> corners = corners(region, view);
        for (int at = 0; at < corners.size(); at++) {
            if (distance(corners.get(at), corners.get((at + 1) % corners.size())) <= LINE) {
                return true;
            }
        }
        return false;
    }

    /** The nearest handle in reach. Within a small region they leave room to take the whole. */
    Optional<Handle> handle(Region region) {
        Area bounds = view.toStage(region.bounds());
        double room = Math.min(bounds.width(), bounds.height()) / 4;
        double reach = within(region) ? Math.max(3, Math.min(HANDLE, room)) : HANDLE;
        return Handle.of(region).stream()
                .filter(handle -> isOffered(handle, region, view))
                .filter(handle -> distance(view.toStage(handle.in(region))) <= reach)
                .min(Comparator.comparingDouble(handle -> distance(view.toStage(handle.in(region)))));
    }

    /** Whether there is room for a handle: a short edge is not taken by its middle, between two corners. */
    static boolean isOffered(Handle handle, Region region, Viewport view) {
        if (handle instanceof Handle.OfRectangle side) {
            Area seen = view.toStage(region.bounds());
            boolean isCorner = side.across() != 0 && side.down() != 0;
            return isCorner || Math.min(seen.width(), seen.height()) >= SHORT;
        }
        if (!(handle instanceof Handle.Middle middle)) {
            return true;
        }
        int corners = ((Region.Polygon) region).corners().size();
        Spot from = view.toStage(new Handle.Corner(middle.index()).in(region));
        Spot to = view.toStage(new Handle.Corner((middle.index() + 1) % corners).in(region));
        return Math.hypot(to.x() - from.x(), to.y() - from.y()) >= 2 * HANDLE;
    }

    /** The square around a number. */
    static Area disc(Spot middle) {
        return new Area(middle.x() - DISC, middle.y() - DISC, 2 * DISC, 2 * DISC);
    }

    private double distance(Spot other) {
        return Math.hypot(other.x() - spot.x(), other.y() - spot.y());
    }

    /** From the line between two places. */
    private double distance(Spot from, Spot to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double length = x * x + y * y;
        double along = length == 0 ? 0 : ((spot.x() - from.x()) * x + (spot.y() - from.y()) * y) / length;
        double at = Math.max(0, Math.min(1, along));
        return distance(new Spot(from.x() + at * x, from.y() + at * y));
    }

    /** The corners of a region in the stage. */
    static List<Spot> corners(Region region, Viewport view) {
        if (region instanceof Region.Polygon polygon) {
            return polygon.corners().stream()
                    .map(corner -> view.toStage(new Spot(corner.x(), corner.y())))
                    .toList();
        }
        Area area = view.toStage(region.bounds());
        double right = area.x() + area.width();
        double bottom = area.y() + area.height();
        return List.of(
                new Spot(area.x(), area.y()),
                new Spot(right, area.y()),
                new Spot(right, bottom),
                new Spot(area.x(), bottom));
    }

    /** Where the number stands: on a polygon's first corner, a rectangle's upper left one as it is seen, a point's middle. */
    static Spot firstCorner(Region region, Viewport view) {
        if (region instanceof Region.Polygon polygon && !polygon.corners().isEmpty()) {
            Point first = polygon.corners().get(0);
            return view.toStage(new Spot(first.x(), first.y()));
        }
        Area area = view.toStage(region.bounds());
        boolean isPoint = region instanceof Region.Rectangle rectangle && rectangle.isPoint();
        return isPoint
                ? new Spot(area.x() + area.width() / 2, area.y() + area.height() / 2)
                : new Spot(area.x(), area.y());
    }
}
