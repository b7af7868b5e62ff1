package org.caveat.ui.fx;

import org.caveat.imaging.Leaf;
import org.caveat.model.Region.Rectangle;

/** Parts of pictures, upright, made behind. */
@FunctionalInterface
public interface PictureParts {

    /**
     * Asks for a part.
     *
     * @param part in pixels of the upright picture
     * @param reduction pixels of the picture for one of the part's, each way: 1, 2, 4 …
     */
    Wanted ask(Leaf leaf, Rectangle part, int reduction, PictureTaker taker);
}
