package org.caveat.ui.region;

import java.util.List;
import org.caveat.model.Region.Point;

/** What can be said of the corners of a polygon. */
final class Corners {
    private Corners() {}

    /** Whether they do not all lie on one line. */
    static boolean holdAnArea(List<Point> corners) {
        return corners.size() > 2
                && corners.stream()
                        .anyMatch(one -> corners.stream().anyMatch(other -> turns(corners.get(0), one, other)));
    }

    private static boolean turns(Point from, Point one, Point other) {
        long across = (long) (one.x() - from.x()) * (other.y() - from.y());
        long down = (long) (one.y() - from.y()) * (other.x() - from.x());
        return across != down;
    }
}
