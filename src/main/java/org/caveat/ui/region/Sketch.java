package org.caveat.ui.region;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Region;
import org.caveat.model.Region.Point;

/**
 * What is seen of a region while it is drawn.
 *
 * @param region the region, where it is whole already
 * @param corners of a line that is still open, in whole pixels of the picture
 * @param cross where the keys or the mouse would set the next corner, or a point
 */
public record Sketch(Optional<Region> region, List<Point> corners, Optional<Point> cross) {
    public Sketch {
        corners = List.copyOf(corners);
    }

    /** A region that is whole. */
    static Sketch of(Region region) {
        return new Sketch(Optional.of(region), List.of(), Optional.empty());
    }
}
