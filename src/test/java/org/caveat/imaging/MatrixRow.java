package org.caveat.imaging;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How one file of the format matrix fares.
 *
 * @param file within the corpus
 * @param mediaType what it is
 * @param shown its pixels, where the picture itself is decoded
 * @param reason why it is not, else empty
 * @param difference the mean difference from what ImageMagick reads, as a share of the whole range; nothing where there is
 *     nothing to compare
 */
record MatrixRow(
        String file, String mediaType, Kind kind, Optional<Pixels> shown, String reason, OptionalDouble difference) {
    private static final double ANOTHER_PICTURE = 1;

    /** What is shown. */
    enum Kind {
        DECODED,
        PREVIEW,
        REFUSED
    }

    static MatrixRow decoded(Pixels pixels) {
        return of(Kind.DECODED, Optional.of(pixels), "");
    }

    static MatrixRow preview(String reason) {
        return of(Kind.PREVIEW, Optional.empty(), reason);
    }

    static MatrixRow refused(String reason) {
        return of(Kind.REFUSED, Optional.empty(), reason);
    }

    private static MatrixRow of(Kind kind, Optional<Pixels> shown, String reason) {
        return new MatrixRow("", "", kind, shown, reason, OptionalDouble.empty());
    }

    MatrixRow named(Path name, String type) {
        return new MatrixRow(name.toString(), type, kind, shown, reason, difference);
    }

    MatrixRow against(Optional<Pixels> theirs) {
        OptionalDouble apart = shown.isPresent() && theirs.isPresent()
                ? OptionalDouble.of(apart(shown.get(), theirs.get()))
                : OptionalDouble.empty();
        return new MatrixRow(file, mediaType, kind, shown, reason, apart);
    }

    boolean agrees(double tolerance) {
        return difference.isPresent() && difference.getAsDouble() < tolerance;
    }

    String outcome() {
        if (!reason.isEmpty()) {
            return reason;
        }
        return difference.isPresent()
                ? String.format(Locale.ROOT, "%.2f %%", 100 * difference.getAsDouble())
                : "ImageMagick cannot read it";
    }

    String line() {
        return String.join("\t", file, mediaType, kind.name().toLowerCase(Locale.ROOT), outcome());
    }

    /** The mean of the differences of red, green and blue. A row or column more or less is a matter of rounding. */
    private static double apart(Pixels ours, Pixels theirs) {
        if (Math.abs(ours.width() - theirs.width()) > 1 || Math.abs(ours.height() - theirs.height()) > 1) {
            return ANOTHER_PICTURE;
        }
        int width = Math.min(ours.width(), theirs.width());
        int height = Math.min(ours.height(), theirs.height());
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += apart(ours.at(x, y), theirs.at(x, y));
            }
        }
        return sum / (255.0 * 3 * width * height);
    }

    private static int apart(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            sum += Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
        }
        return sum;
    }
}
