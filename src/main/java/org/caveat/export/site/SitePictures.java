package org.caveat.export.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.PublishedPhotograph;
import org.caveat.metadata.Header;

/** Puts copies of the pictures into the site, in a few sizes, for small screens and for dense ones. */
final class SitePictures {
    /** Changes whenever copies are made in another way, so that older ones are made again. */
    private static final String WAY = "2";

    /** Longest sides in pixels. The first two are the index's, once and twice as dense. */
    private static final List<Integer> SIDES = List.of(400, 800, 1_600);

    private final PictureMaker maker;
    private final ExportFolder folder;

    SitePictures(PictureMaker maker, ExportFolder folder) {
        this.maker = maker;
        this.folder = folder;
    }

    /**
     * Makes the copies, or takes over those of an earlier export. None is larger than the picture itself.
     *
     * @return at least one, the smallest first
     * @throws PictureUnreadable where the picture cannot be read
     * @throws IOException where a copy cannot be written
     */
    List<SitePicture> of(PublishedPhotograph photograph) throws PictureUnreadable, IOException {
        if (photograph.unreadable().isPresent()) {
            throw new PictureUnreadable(photograph.unreadable().get());
        }
        String name = photograph.names().flat() + ".jpg";
        Path original = photograph.holding().found().path();
        List<SitePicture> copies = new ArrayList<>();
        for (int side : SIDES) {
            SitePicture copy = copy(original, "pictures/" + side + "/" + name, side);
            copies.add(copy);
            if (isWhole(copy, side, photograph)) {
                break;
            }
        }
        return copies;
    }

    /** Whether a larger copy would be the same. */
    private static boolean isWhole(SitePicture copy, int side, PublishedPhotograph photograph) {
        Header header = photograph.holding().facts().header();
        int longest = Math.max(header.width(), header.height());
        return Math.max(copy.width(), copy.height()) < side || longest == side;
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
