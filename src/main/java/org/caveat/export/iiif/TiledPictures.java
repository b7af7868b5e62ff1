package org.caveat.export.iiif;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caveat.export.ExportFolder;
import org.caveat.export.ImageService;
import org.caveat.export.TilePyramid;
import org.caveat.imaging.PictureFailure;
import org.caveat.work.Progress;

/** Makes image services of the pixels that the window shows too. */
final class TiledPictures implements Tiling {
    private final TilePyramid pyramid;

    TiledPictures(TilePyramid pyramid) {
        this.pyramid = pyramid;
    }

    @Override
    public List<ImageSize> write(Path original, String path, String id, ExportFolder folder, Progress progress)
            throws PictureFailure, IOException {
        ImageService service = pyramid.write(original, path, id, folder, progress);
        List<ImageService.Whole> wholes = new ArrayList<>(service.sizes());
        wholes.add(service.max());
        return wholes.stream()
                .map(whole -> new ImageSize(whole.width(), whole.height()))
                .distinct()
                .toList();
    }
}
