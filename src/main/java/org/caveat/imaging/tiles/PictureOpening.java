package org.caveat.imaging.tiles;

import org.caveat.imaging.Leaf;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.PixelSource;

/** Opens pictures. */
@FunctionalInterface
public interface PictureOpening {

    /**
     * Opens one.
     *
     * @throws PictureFailure where there is none, or none that can be decoded
     */
    PixelSource open(Leaf leaf) throws PictureFailure;
}
