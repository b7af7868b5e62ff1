package org.caveat.imaging;

import java.util.Set;
import org.caveat.imaging.tiff.TiffPage;

/**
 * How a TIFF stores its colours (TIFF 6.0, section 8). Java's own reader gives some kinds of them wrongly, and says
 * nothing: ink becomes black, numbers of ten or twelve bits become noise. Such pages are left to the other reader alone.
 */
final class TiffColours {
    private static final int OLD_JPEG = 6;
    private static final int JPEG = 7;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int LUMINANCE = 6;
    private static final int MOST_GREY_BITS = 8;
    private static final Set<Integer> BITS_OF_COLOUR = Set.of(4, 8, 16, 32);

    private TiffColours() {}

    /** Whether Java's own reader gets them right. */
    static boolean areUsual(TiffPage page) {
        int bits = page.bits();
        boolean isJpeg = page.compression() == OLD_JPEG || page.compression() == JPEG;
        return switch (page.interpretation()) {
            case 0, 1 -> bits <= MOST_GREY_BITS || BITS_OF_COLOUR.contains(bits);
            case RGB -> BITS_OF_COLOUR.contains(bits) && page.compression() != JPEG;
            case PALETTE -> page.samples() == 1;
            case LUMINANCE -> isJpeg;
            default -> false;
        };
    }
}
