package org.caveat.export.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.PublishedPhotograph;

/** Puts copies of the pictures into the site: one to look at, and a small one for the index. */
final class SitePictures {
    /** Changes whenever copies are made in another way, so that older ones are made again. */
    private static final String WAY = "1";

    private static final int LARGE = 1_600;
    /** Twice the index's column: sharp on a dense screen. */
    private static final int SMALL = 640;

    private final PictureMaker maker;
    private final ExportFolder folder;

    SitePictures(PictureMaker maker, ExportFolder folder) {
        this.maker = maker;
        this.folder = folder;
    }

    /**
     * The two copies of a photograph's picture.
     *
     * @param large to look at
     * @param small for the index
     */
    record Copies(SitePicture large, SitePicture small) {}

    /**
     * Makes the copies, or takes over those of an earlier export.
     *
     * @throws PictureUnreadable where the picture cannot be read
     * @throws IOException where a copy cannot be written
     */
    Copies of(PublishedPhotograph photograph) throws PictureUnreadable, IOException {
        if (photograph.unreadable().isPresent()) {
            throw new PictureUnreadable(photograph.unreadable().get());
        }
        String name = photograph.names().flat() + ".jpg";
        Path original = photograph.holding().found().path();
        return new Copies(copy(original, "pictures/" + name, LARGE), copy(original, "thumbnails/" + name, SMALL));
    }

    private SitePicture copy(Path original, String path, int longestSide) throws PictureUnreadable, IOException {
        String madeFrom = madeFrom(original, longestSide);
        Optional<SitePicture> earlier = folder.takeOver(path, madeFrom).flatMap(note -> SitePicture.noted(path, note));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        PictureCopy copy = maker.copy(original, longestSide);
        SitePicture picture = new SitePicture(path, copy.width(), copy.height());
        folder.write(path, copy.jpeg(), madeFrom, picture.note());
        return picture;
    }

    private static String madeFrom(Path original, int longestSide) throws PictureUnreadable {
        try {
            BasicFileAttributes file = Files.readAttributes(original, BasicFileAttributes.class);
            return String.join(
                    " ",
                    WAY,
                    Integer.toString(longestSide),
                    Long.toString(file.size()),
                    file.lastModifiedTime().toString());
        } catch (IOException gone) {
            throw new PictureUnreadable(String.valueOf(gone.getMessage()));
        }
    }
}
