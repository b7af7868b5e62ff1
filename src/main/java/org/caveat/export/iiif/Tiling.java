package org.caveat.export.iiif;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caveat.export.ExportFolder;
import org.caveat.imaging.PictureFailure;
import org.caveat.work.Progress;

/** Makes the image service of a picture: its description, its tiles, and the whole picture in a few sizes. */
public interface Tiling {
    /**
     * Writes a service, or takes over that of an earlier export.
     *
     * @param path of the service in the folder
     * @param id the service's address
     * @return the sizes in which the picture lies there as a whole, the full one among them: at least one
     * @throws PictureFailure where the picture cannot be read
     * @throws IOException where a file cannot be written
     */
    List<ImageSize> write(Path original, String path, String id, ExportFolder folder, Progress progress)
            throws PictureFailure, IOException;
}
