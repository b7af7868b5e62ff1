package org.caveat.export.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.caveat.work.SideBySide;

/**
 * Puts copies of the pictures into the site, in a few sizes, for small screens and for dense ones. They are made side by
 * side, on all processors, and written in the order of the photographs.
 */
final class SitePictures {
    static final String FOLDER = "pictures/";

    /** Changes whenever copies are made in another way, so that older ones are made again. */
    private static final String WAY = "3";

    /** Longest sides in pixels. The first two are the index's, once and twice as dense. */
    private static final List<Integer> SIDES = List.of(400, 800, 1_600);

    /** Photographs whose copies may wait for those before, so that no processor waits. */
    private static final int WAITING = 2;

    private final PictureMaker maker;
    private final ExportFolder folder;

    SitePictures(PictureMaker maker, ExportFolder folder) {
        this.maker = maker;
        this.folder = folder;
    }

    /** Hears of each photograph, in their order. */
    interface Taker {
        /**
         * Hears of the copies of one: at least one, the smallest first.
         *
         * @param place of the photograph
         * @throws IOException where nothing can be done with them
         */
        void shown(int place, List<SitePicture> copies) throws IOException;

        /** Hears of one whose picture cannot be read. */
        void unseen(int place, String reason);
    }

    /**
     * Makes the copies of all photographs, or takes over those of an earlier export. None is larger than the picture
     * itself.
     *
     * @throws IOException where a copy cannot be written
     */
    void of(List<PublishedPhotograph> photographs, Taker taker) throws IOException {
        try (SideBySide<Made> work = SideBySide.onEveryProcessor(WAITING, made -> hand(made, taker))) {
            for (int place = 0; place < photographs.size(); place++) {
                work.add(piece(place, photographs.get(place)));
            }
            work.finish();
        }
    }

    private SideBySide.Piece<Made> piece(int place, PublishedPhotograph photograph) throws IOException {
        try {
            Wanted wanted = wanted(place, photograph);
            return () -> made(wanted);
        } catch (PictureUnreadable reason) {
            Made none = Made.none(new Wanted(place, photograph, "", List.of(), List.of()), reason);
            return () -> none;
        }
    }

    /**
     * The copies of one photograph.
     *
     * @param stamp of the original
     * @param there those that an earlier export made, the smallest first
     * @param sides the longest sides of the others
     */
    private record Wanted(
            int place, PublishedPhotograph photograph, String stamp, List<SitePicture> there, List<Integer> sides) {

        String path(int side) {
            return FOLDER + side + "/" + photograph.names().flat() + ".jpg";
        }

        String madeFrom(int side) {
            return String.join(" ", WAY, Integer.toString(side), stamp);
        }

        Wanted missing(List<SitePicture> there, List<Integer> sides) {
            return new Wanted(place, photograph, stamp, there, sides);
        }
    }

    /** What came of it: copies, or why there are none. */
    private record Made(Wanted wanted, List<PictureCopy> copies, Optional<String> unreadable) {

        static Made none(Wanted wanted, PictureUnreadable reason) {
            return new Made(wanted, List.of(), Optional.of(String.valueOf(reason.getMessage())));
        }
    }

    /** Finds out what an earlier export made, up to the first that is missing. */
    private Wanted wanted(int place, PublishedPhotograph photograph) throws PictureUnreadable, IOException {
        if (photograph.unreadable().isPresent()) {
            throw new PictureUnreadable(photograph.unreadable().get());
        }
        Wanted all = new Wanted(place, photograph, stamp(original(photograph)), List.of(), SIDES);
        List<SitePicture> there = new ArrayList<>();
        for (int side : SIDES) {
            String path = all.path(side);
            Optional<SitePicture> earlier =
                    folder.noted(path, all.madeFrom(side)).flatMap(note -> SitePicture.noted(path, note));
            if (earlier.isEmpty()) {
                break;
            }
            there.add(earlier.get());
            if (isWhole(earlier.get(), side, photograph)) {
                return all.missing(there, List.of());
            }
        }
        return all.missing(there, SIDES.subList(there.size(), SIDES.size()));
    }

    /** Makes what is missing. Many of these run at once, and nothing is written yet. */
    private Made made(Wanted wanted) {
        try {
            List<PictureCopy> copies =
                    wanted.sides().isEmpty() ? List.of() : maker.copies(original(wanted.photograph()), wanted.sides());
            return new Made(wanted, copies, Optional.empty());
        } catch (PictureUnreadable reason) {
            return Made.none(wanted, reason);
        }
    }

    private void hand(Made made, Taker taker) throws IOException {
        int place = made.wanted().place();
        if (made.unreadable().isPresent()) {
            taker.unseen(place, made.unreadable().get());
        } else {
            taker.shown(place, written(made));
        }
    }

    private List<SitePicture> written(Made made) throws IOException {
        Wanted wanted = made.wanted();
        List<SitePicture> copies = new ArrayList<>();
        for (SitePicture earlier : wanted.there()) {
            String madeFrom = wanted.madeFrom(SIDES.get(copies.size()));
            if (folder.takeOver(earlier.path(), madeFrom).isEmpty()) {
                throw new NoSuchFileException(earlier.path(), null, "changed while it was taken over");
            }
            copies.add(earlier);
        }
        for (int i = 0; i < made.copies().size(); i++) {
            int side = wanted.sides().get(i);
            PictureCopy copy = made.copies().get(i);
            SitePicture picture = new SitePicture(wanted.path(side), copy.width(), copy.height());
            folder.write(picture.path(), copy.jpeg(), wanted.madeFrom(side), picture.note());
            copies.add(picture);
            if (isWhole(picture, side, wanted.photograph())) {
                return copies;
            }
        }
        return copies;
    }

    private static Path original(PublishedPhotograph photograph) {
        return photograph.holding().found().path();
    }

    /** Whether a larger copy would be the same. */
    private static boolean isWhole(SitePicture copy, int side, PublishedPhotograph photograph) {
        Header header = photograph.holding().facts().header();
        int longest = Math.max(header.width(), header.height());
        return Math.max(copy.width(), copy.height()) < side || longest == side;
    }

    /** By what it is seen that an original is another one. Asked once, so that copies are noted as made from what was read. */
    private static String stamp(Path original) throws PictureUnreadable {
        try {
            BasicFileAttributes file = Files.readAttributes(original, BasicFileAttributes.class);
            return file.size() + " " + file.lastModifiedTime();
        } catch (IOException gone) {
            throw new PictureUnreadable(String.valueOf(gone.getMessage()));
        }
    }
}
