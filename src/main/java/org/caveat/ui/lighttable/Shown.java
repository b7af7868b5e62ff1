package org.caveat.ui.lighttable;

import org.caveat.collection.Holding;
import org.caveat.imaging.Leaf;
import org.caveat.metadata.Header;
import org.caveat.ui.region.Viewport.Extent;

/**
 * The picture that is seen of a photograph.
 *
 * @param size of the upright picture, in pixels
 */
public record Shown(Leaf leaf, Extent size) {

    /** The picture that is seen of a photograph first. */
    public static Shown leading(Holding holding) {
        return new Shown(Leaf.of(holding.found().path()), extent(holding));
    }

    /** The size of a photograph's upright picture, in pixels. */
    static Extent extent(Holding holding) {
        Header header = holding.facts().header();
        return new Extent(Math.max(1, header.width()), Math.max(1, header.height()));
    }
}
