package org.caveat.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.work.Progress;

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

    /**
     * Cuts a picture into tiles, or takes over those of an earlier export. What cannot be cut has none.
     *
     * @param path of the tiles in the folder
     * @throws PictureUnreadable where the picture cannot be read; nothing is left below the path
     * @throws IOException where a file cannot be written
     */
    default Optional<ImageService> tiles(Path original, String path, ExportFolder folder, Progress progress)
            throws PictureUnreadable, IOException {
        return Optional.empty();
    }
}
