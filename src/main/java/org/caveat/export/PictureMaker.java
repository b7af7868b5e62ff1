package org.caveat.export;

import java.nio.file.Path;
import java.util.List;

/** Makes smaller copies of pictures. The originals are read, never written. */
public interface PictureMaker {

    /**
     * Copies of a picture, upright, without the original's metadata.
     *
     * @param longestSides in pixels, the smallest first; a picture is never enlarged
     * @return a copy for each, in their order; those may be missing that would only repeat the whole picture
     * @throws PictureUnreadable where there is no picture to be made
     */
    List<PictureCopy> copies(Path original, List<Integer> longestSides) throws PictureUnreadable;
}
