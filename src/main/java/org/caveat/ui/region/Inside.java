package org.caveat.ui.region;

import java.util.List;
import org.caveat.model.Region;
import org.caveat.ui.region.Viewport.Spot;

/** Whether a place lies inside a region. */
final class Inside {

    private Inside() {}

    /** @param place in pixels of the picture */
    static boolean of(Region region, Spot place) {
        Region.Rectangle bounds = region.bounds();
        boolean near = place.x() >= bounds.x()
                && place.y() >= bounds.y()
                && place.x() <= bounds.x() + bounds.width()
                && place.y() <= bounds.y() + bounds.height();
        return near && (!(region instanceof Region.Polygon polygon) || crossings(polygon.corners(), place) % 2 == 1);
    }

    /** How many edges a ray to the right crosses: the even-odd rule. */
    private static int crossings(List<Region.Point> corners, Spot place) {
        int crossings = 0;
        for (int at = 0; at < corners.size(); at++) {
            Region.Point from = corners.get(at);
            Region.Point to = corners.get((at + 1) % corners.size());
            boolean straddles = from.y() > place.y() != to.y() > place.y();
            if (straddles
                    && place.x()
                            < (double) (to.x() - from.x()) * (place.y() - from.y()) / (to.y() - from.y()) + from.x()) {
                crossings++;
            }
        }
        return crossings;
    }
}
