package org.caveat.ui.lighttable;

import java.util.Optional;
import org.caveat.metadata.Facts.Resolution;
import org.caveat.metadata.FileFacts;

/**
 * How large a picture is on paper, by the resolution that its file tells.
 *
 * @param across pixels an inch of the upright picture, from left to right
 * @param down pixels an inch of the upright picture, from top to bottom
 */
record PrintSize(double across, double down) {
    /** Centimetres an inch. */
    static final double INCH = 2.54;
    /** Fewer pixels an inch tell nothing of a print: programs write 0 and 1 where they know of none. */
    private static final double LEAST = 10;
    /** More than any scanner or microscope tells. */
    private static final double MOST = 100_000;
    /** What stands where the resolution is not known (CIPA DC-008-2019, 4.6.5 A, XResolution). */
    private static final double NOT_KNOWN = 72;

    private static final double NEARLY = 0.05;
    /** From this orientation on the picture lies on its side in its file (CIPA DC-008-2019, 4.6.5 A, Orientation). */
    private static final int ON_ITS_SIDE = 5;

    /** What a file tells; nothing where it tells no unit, or what is written where none is known. */
    static Optional<PrintSize> of(FileFacts facts) {
        return facts.facts()
                .resolution()
                .flatMap(PrintSize::inches)
                .map(stored -> facts.header().orientation() >= ON_ITS_SIDE
                        ? new PrintSize(/* across= */ stored.down(), /* down= */ stored.across())
                        : stored);
    }

    private static Optional<PrintSize> inches(Resolution told) {
        double inch =
                switch (told.unit()) {
                    case "inch" -> 1;
                    case "cm" -> INCH;
                    default -> 0;
                };
        PrintSize size = new PrintSize(told.x() * inch, told.y() * inch);
        boolean isTold = isPlausible(size.across())
                && isPlausible(size.down())
                && !(isUnknown(size.across()) && isUnknown(size.down()));
        return Optional.of(size).filter(one -> isTold);
    }

    private static boolean isPlausible(double perInch) {
        return perInch >= LEAST && perInch <= MOST;
    }

    private static boolean isUnknown(double perInch) {
        return Math.abs(perInch - NOT_KNOWN) < NEARLY;
    }

    /** Whether there are as many pixels an inch one way as the other, as far as whole numbers tell. */
    boolean isEven() {
        return Math.round(across) == Math.round(down);
    }

    /** The width of so many pixels on paper, in inches. */
    double width(double pixels) {
        return pixels / across;
    }

    /** The height of so many pixels on paper, in inches. */
    double height(double pixels) {
        return pixels / down;
    }
}
