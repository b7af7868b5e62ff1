package org.caveat.imaging;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/**
 * One picture, from which any part can be had at any scale: for the light table, tiles, captioned images, exports.
 *
 * <p>May be read from several threads at once. Reading never changes the file.
 */
public interface PixelSource extends AutoCloseable {

    /** Width of the upright picture, in pixels. */
    int width();

    /** Height of the upright picture, in pixels. */
    int height();

    /**
     * The pixels of a part. It is decoded no larger than needed, so that a small view of a large picture costs little.
     *
     * @param area in pixels of the upright picture, within it
     * @param scale pixels wanted for each pixel of the picture: over 0, at most 1
     * @return each side of the area times the scale, rounded, at least one pixel
     * @throws PictureFailure where the file cannot be read or decoded, or the result would not fit into memory
     */
    Pixels read(Rectangle area, double scale) throws PictureFailure;

    /**
     * Whether a part costs no more than what it shows: the file holds the picture in strips or tiles that can be reached
     * one by one. Otherwise any part, however small, is decoded from the picture's beginning.
     */
    default boolean isReachedInParts() {
        return false;
    }

    /**
     * In which sizes the file itself holds the picture, so that a small view need not be made of all its pixels.
     *
     * @return pixels of the picture for one of those, each way: 1 first, then larger ones
     */
    default List<Double> reductions() {
        return List.of(1.0);
    }

    /**
     * Where these are not the pixels of the picture itself, but of a small one that the file holds of it: a sentence for
     * people that says so.
     */
    default Optional<String> insteadOf() {
        return Optional.empty();
    }

    /**
     * The whole picture, its longest side at most so many pixels; never enlarged.
     *
     * @throws PictureFailure as in {@link #read}
     */
    default Pixels fitting(int longestSide) throws PictureFailure {
        double scale = Math.min(1, (double) longestSide / Math.max(width(), height()));
        return read(new Rectangle(0, 0, width(), height()), scale);
    }

    /**
     * The whole picture in several sizes, decoded once for all of them: the smaller are made from the pixels of the
     * largest.
     *
     * @param longestSides the smallest first
     * @return one for each, in their order
     * @throws PictureFailure as in {@link #read}
     */
    default List<Pixels> fitting(List<Integer> longestSides) throws PictureFailure {
        Size whole = new Size(width(), height());
        Pixels largest = fitting(longestSides.get(longestSides.size() - 1));
        return longestSides.stream()
                .map(side -> AreaAverage.of(largest, whole.within(side)))
                .toList();
    }

    /**
     * The whole picture at its full size, from its top to its bottom.
     *
     * @param rows of each band
     * @throws PictureFailure as in {@link #read}
     */
    default Bands bands(int rows) throws PictureFailure {
        return new RegionBands(this, rows, 0);
    }

    /**
     * The file itself as a JPEG of the upright picture, its compressed pixels as they are, without what it says of itself
     * but its colours: nothing is lost by compressing it once more.
     *
     * @return empty where the file is no such JPEG
     * @throws PictureFailure where the file cannot be read
     */
    default Optional<EncodedJpeg> withoutMetadata() throws PictureFailure {
        return Optional.empty();
    }

    /** Lets go of what is held for it. */
    @Override
    void close();
}
