package org.caveat.export.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.export.ExportFolder;
import org.caveat.export.PictureCopy;
import org.caveat.export.PictureMaker;
import org.caveat.export.PictureUnreadable;
import org.caveat.export.PublishedPhotograph;
import org.caveat.metadata.Header;

/** Puts copies of the pictures into the site, in a few sizes, for small screens and for dense ones. */
final class SitePictures {
    /** Changes whenever copies are made in another way, so that older ones are made again. */
    private static final String WAY = "3";

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
        List<SitePicture> copies = takenOver(photograph, name, original);
        boolean isComplete = !copies.isEmpty()
                && (copies.size() == SIDES.size()
                        || isWhole(copies.get(copies.size() - 1), SIDES.get(copies.size() - 1), photograph));
        return isComplete ? copies : made(photograph, name, original, copies);
    }

    /** The copies of an earlier export, up to the first that is missing. */
    private List<SitePicture> takenOver(PublishedPhotograph photograph, String name, Path original)
            throws PictureUnreadable, IOException {
        List<SitePicture> copies = new ArrayList<>();
        for (int side : SIDES) {
            String path = path(side, name);
            Optional<SitePicture> earlier =
                    folder.takeOver(path, madeFrom(original, side)).flatMap(note -> SitePicture.noted(path, note));
            if (earlier.isEmpty()) {
                return copies;
            }
            copies.add(earlier.get());
            if (isWhole(earlier.get(), side, photograph)) {
                return copies;
            }
        }
        return copies;
    }

    /** The copies that are there, and the others made. */
    private List<SitePicture> made(PublishedPhotograph photograph, String name, Path original, List<SitePicture> there)
            throws PictureUnreadable, IOException {
        List<SitePicture> copies = new ArrayList<>(there);
        List<Integer> missing = SIDES.subList(there.size(), SIDES.size());
        List<PictureCopy> made = maker.copies(original, missing);
        for (int i = 0; i < made.size(); i++) {
            int side = missing.get(i);
            PictureCopy copy = made.get(i);
            SitePicture picture = new SitePicture(path(side, name), copy.width(), copy.height());
            folder.write(picture.path(), copy.jpeg(), madeFrom(original, side), picture.note());
            copies.add(picture);
            if (isWhole(picture, side, photograph)) {
                return copies;
            }
        }
        return copies;
    }

    private static String path(int side, String name) {
        return "pictures/" + side + "/" + name;
    }

    /** Whether a larger copy would be the same. */
    private static boolean isWhole(SitePicture copy, int side, PublishedPhotograph photograph) {
        Header header = photograph.holding().facts().header();
        int longest = Math.max(header.width(), header.height());
        return Math.max(copy.width(), copy.height()) < side || longest == side;
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
