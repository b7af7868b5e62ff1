package org.caveat.ui.lighttable;

import org.caveat.imaging.Leaf;
import org.caveat.ui.region.Viewport.Extent;

/**
 * The picture that is seen of a photograph.
 *
 * @param size of the upright picture, in pixels
 */
public record Shown(Leaf leaf, Extent size) {}
