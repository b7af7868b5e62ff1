package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.PixelSource;
import org.caveat.work.Progress;

/**
 * Cuts pictures into tiles in several sizes, so that a viewer need load no more than it shows: the files of an image
 * service of level 0 (IIIF Image API 3.0), which any web server and any folder can serve. The originals are read, never
 * written; nothing that they say of themselves comes along.
 */
public final class TilePyramid {
    /** Changes whenever tiles are made in another way, so that older ones are made again. */
    private static final String WAY = "tiles-1";

    private final Supplier<Pictures> pictures;

    /** @param pictures opens the originals; asked for when the first one is cut */
    public TilePyramid(Supplier<Pictures> pictures) {
        this.pictures = pictures;
    }

    /**
     * Cuts a picture, as {@link #cut} does, and describes the service in its {@code info.json}.
     *
     * @param path of the service in the folder, such as {@code images/box-01--a}
     * @param id the service's address, which it tells in its description
     * @param progress as in {@link #cut}
     * @return what was written
     * @throws PictureFailure as in {@link #cut}
     * @throws IOException as in {@link #cut}
     */
    public ImageService write(Path original, String path, String id, ExportFolder folder, Progress progress)
            throws PictureFailure, IOException {
        ImageService service = cut(original, path, folder, progress).at(id);
        folder.write(path + "/info.json", service.json());
        return service;
    }

    /**
     * Cuts a picture, or takes over the tiles that an earlier export made of the same one. Nothing describes them but what
     * is returned, for a description is not valid without an address.
     *
     * @param path of the service in the folder, such as {@code images/box-01--a}
     * @param progress is told how many rows of the picture are done; telling it ends the work once nobody wants it
     * @return what was written, with its path for an address
     * @throws PictureFailure where the picture cannot be read; nothing is left below the path
     * @throws IOException where a file cannot be written
     * @throws java.util.concurrent.CancellationException once it is no longer wanted
     */
    public ImageService cut(Path original, String path, ExportFolder folder, Progress progress)
            throws PictureFailure, IOException {
        try (PixelSource picture = pictures.get().open(original)) {
            String madeFrom = madeFrom(original);
            TileGrid grid = new TileGrid(picture.width(), picture.height());
            int largest;
            if (areThere(grid, path, folder, madeFrom)) {
                largest = takenOver(grid, path, folder, madeFrom);
            } else {
                largest = new TileWriting(grid, path + "/", folder, madeFrom).write(picture, progress);
            }
            return new ImageService(path, path, grid, largest);
        }
    }

    private static boolean areThere(TileGrid grid, String path, ExportFolder folder, String madeFrom)
            throws IOException {
        // asked first: a file that lies about its size would have more tiles than can be listed
        if (folder.noted(path + "/" + TileGrid.max(), madeFrom).isEmpty()) {
            return false;
        }
        for (String file : grid.files()) {
            if (folder.noted(path + "/" + file, madeFrom).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How often the largest whole picture is halved, as was noted of it. */
    private static int takenOver(TileGrid grid, String path, ExportFolder folder, String madeFrom) throws IOException {
        int largest = 0;
        for (String file : grid.files()) {
            String note = folder.takeOver(path + "/" + file, madeFrom).orElse("");
            if (file.equals(TileGrid.max()) && note.matches("[0-9]{1,2}")) {
                largest = Integer.parseInt(note);
            }
        }
        return largest;
    }

    private static String madeFrom(Path original) throws IOException {
        BasicFileAttributes file = Files.readAttributes(original, BasicFileAttributes.class);
        return WAY + " " + file.size() + " " + file.lastModifiedTime();
    }
}
