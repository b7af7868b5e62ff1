package org.caveat.ui.region;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;
import org.caveat.ui.region.Viewport.Spot;

/** A place by which a region is taken to change its form. */
sealed interface Handle {

    /** Where it is, in pixels of the picture. */
    Spot in(Region region);

    /**
     * A corner of a rectangle, or the middle of a side.
     *
     * @param across -1 at the left, 1 at the right, 0 between
     * @param down -1 above, 1 below, 0 between
     */
    record OfRectangle(int across, int down) implements Handle {
        @Override
        public Spot in(Region region) {
            Region.Rectangle bounds = region.bounds();
            return new Spot(
                    bounds.x() + bounds.width() * (across + 1) / 2.0, bounds.y() + bounds.height() * (down + 1) / 2.0);
        }
    }

    /** A corner of a polygon. */
    record Corner(int index) implements Handle {
        @Override
        public Spot in(Region region) {
            Point corner = ((Region.Polygon) region).corners().get(index);
            return new Spot(corner.x(), corner.y());
        }
    }

    /**
     * The middle of a polygon's edge, where another corner can be set.
     *
     * @param index of the corner at which the edge begins
     */
    record Middle(int index) implements Handle {
        @Override
        public Spot in(Region region) {
            List<Point> corners = ((Region.Polygon) region).corners();
            Point from = corners.get(index);
            Point to = corners.get((index + 1) % corners.size());
            return new Spot((from.x() + to.x()) / 2.0, (from.y() + to.y()) / 2.0);
        }
    }

    /** All of a region, in the order in which the keys go through them: clockwise from the first corner. A point has none. */
    static List<Handle> of(Region region) {
        List<Handle> handles = new ArrayList<>();
        if (region instanceof Region.Polygon polygon) {
            for (int index = 0; index < polygon.corners().size(); index++) {
                handles.add(new Corner(index));
                handles.add(new Middle(index));
            }
        } else if (region instanceof Region.Rectangle rectangle && !rectangle.isPoint()) {
            int[][] around = {{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}};
            for (int[] at : around) {
                handles.add(new OfRectangle(at[0], at[1]));
            }
        }
        return handles;
    }
}
