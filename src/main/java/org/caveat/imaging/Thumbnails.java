package org.caveat.imaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.caveat.cache.Cache;
import org.caveat.cache.FileKey;

/**
 * Small views of photographs: those that are kept; else the one that the file itself holds; else decoded. They are made
 * in a few sizes, so that one that is kept serves every size a little smaller.
 */
public final class Thumbnails {
    private static final int[] SIDES = {128, 256, 512, 1024};
    private static final int QUALITY = 85;
    private static final double TOLERANCE = 0.02;

    private final Pictures pictures;
    private final Cache cache;
    private final JpegWriter writer = new JpegWriter(QUALITY);

    public Thumbnails(Pictures pictures, Cache cache) {
        this.pictures = pictures;
        this.cache = cache;
    }

    /**
     * The thumbnail of a photograph. Never throws.
     *
     * @param longestSide its longest side in pixels, at the most: a smaller picture is not enlarged
     */
    public Thumbnail of(Path photograph, int longestSide) {
        int side = made(longestSide);
        try {
            Pixels pixels = side > SIDES[SIDES.length - 1] ? make(photograph, side) : keepOrMake(photograph, side);
            Size size = new Size(pixels.width(), pixels.height()).within(longestSide);
            return new Thumbnail.Shown(AreaAverage.of(pixels, size));
        } catch (PictureFailure failure) {
            return new Thumbnail.NotShown(failure.sentence());
        }
    }

    /**
     * Makes a thumbnail to be found later, where none is kept. Never throws; of a file that cannot be shown, none is made.
     *
     * @param photograph in the state in which it was seen
     * @return whether there is room for more
     */
    boolean keep(FileKey photograph, int longestSide) {
        int side = made(longestSide);
        if (cache.hasThumbnail(photograph, side)) {
            return true;
        }
        if (!cache.hasRoom()) {
            return false;
        }
        try {
            Pixels made = make(Path.of(photograph.path()), side);
            cache.keepThumbnail(photograph, side, writer.write(made).bytes());
        } catch (PictureFailure notShown) {
            return true; // who wants to see it is told why not
        }
        return true;
    }

    private static int made(int longestSide) {
        return IntStream.of(SIDES)
                .filter(made -> made >= longestSide)
                .findFirst()
                .orElse(longestSide);
    }

    private Pixels keepOrMake(Path photograph, int side) throws PictureFailure {
        Optional<FileKey> key = key(photograph);
        Optional<Pixels> kept =
                key.flatMap(state -> cache.thumbnail(state, side)).flatMap(jpeg -> pictures.kept(photograph, jpeg));
        if (kept.isPresent()) {
            return kept.get();
        }
        Pixels made = make(photograph, side);
        key.ifPresent(
                state -> cache.keepThumbnail(state, side, writer.write(made).bytes()));
        return made;
    }

    private Pixels make(Path photograph, int side) throws PictureFailure {
        Pictures.Opened opened = pictures.openFile(photograph);
        try (PixelSource picture = opened.picture()) {
            Optional<Pixels> inTheFile =
                    pictures.embedded(photograph, opened.orientation()).flatMap(small -> standIn(small, picture, side));
            return inTheFile.isPresent()
                    ? inTheFile.get()
                    : picture.fitting(side).onWhite();
        }
    }

    /** The thumbnail in the file, where it is large enough and can be of the same picture. */
    private static Optional<Pixels> standIn(PixelSource small, PixelSource picture, int side) {
        Size size = new Size(small.width(), small.height());
        Size whole = new Size(picture.width(), picture.height());
        if (size.longestSide() < side
                || size.longestSide() >= whole.longestSide()
                || !size.hasProportionsOf(whole, TOLERANCE)) {
            return Optional.empty();
        }
        try (small) {
            return Optional.of(small.fitting(side));
        } catch (PictureFailure spoilt) {
            return Optional.empty();
        }
    }

    private static Optional<FileKey> key(Path photograph) {
        try {
            return Optional.of(FileKey.of(photograph));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
