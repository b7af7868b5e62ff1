package org.caveat.export.site;

import java.nio.file.Path;

/** Makes smaller copies of pictures. The originals are read, never written. */
public interface PictureMaker {

    /**
     * A copy of a picture, upright, without the original's metadata.
     *
     * @param longestSide in pixels; a picture is never enlarged
     * @throws PictureUnreadable where there is no picture to be made
     */
    PictureCopy copy(Path original, int longestSide) throws PictureUnreadable;
}
