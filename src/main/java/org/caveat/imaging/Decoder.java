package org.caveat.imaging;

import java.io.IOException;
import java.util.Optional;
import org.caveat.model.Region.Rectangle;

/**
 * One way to get pixels out of a file. Everything here runs behind the {@link DecodingWall}: whatever is thrown counts as that
 * this way leads nowhere, and the next is tried.
 */
interface Decoder {

    /** Whether this way can give such a portion at all. */
    boolean serves(Portion portion);

    /** Size of the picture as it is stored, in pixels, from its header alone. */
    Size size(PictureInput input) throws IOException;

    /**
     * Decodes a part, in the size that is wanted, as it is stored.
     *
     * @throws MemoryBound.TooLarge where there is never so much memory
     * @throws InterruptedException where the deadline is over
     */
    Pixels decode(PictureInput input, Portion portion) throws IOException, MemoryBound.TooLarge, InterruptedException;

    /**
     * Begins to decode the whole picture from top to bottom, as it is stored.
     *
     * @param otherwise where to go on should this way come to no end
     * @return empty where this way cannot
     */
    default Optional<Bands> bands(Origin origin, Size whole, int rows, JpegBands.Otherwise otherwise)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        return Optional.empty();
    }

    /** The file as a JPEG without what it says of itself; empty where it is none. */
    default Optional<byte[]> withoutMetadata(PictureInput input) throws IOException {
        return Optional.empty();
    }

    /**
     * A part of a picture, and how large it is wanted.
     *
     * @param whole size of the picture as it is stored
     * @param area in pixels of the picture as it is stored
     * @param scale over 0, at most 1
     */
    record Portion(Size whole, Rectangle area, double scale) {
        private static final long SMALL = 1L << 20;

        /**
         * Every how many-th pixel is enough, so that about two each way are averaged to one. Of a small part none is left
         * out: it takes no time, and of a picture made of dots there would be left a pattern that nobody printed.
         */
        int step() {
            boolean isSmall = new Size(area.width(), area.height()).pixels() <= SMALL;
            return isSmall ? 1 : (int) Math.max(1, Math.round(1 / (2 * scale)));
        }

        boolean isWhole() {
            return area.equals(whole.whole());
        }

        /** The size that is wanted. */
        Size wanted() {
            return new Size(area.width(), area.height()).times(scale);
        }
    }
}
