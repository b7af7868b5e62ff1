package org.caveat.imaging.tiff;

import java.io.IOException;
import java.nio.ByteOrder;

/**
 * How samples are stored: as many to a pixel, each of so many bits, all alike.
 *
 * @param bits 1 to 16, or 32, or 64
 * @param perPixel how many, whatever they mean
 * @param kind of numbers
 * @param isPlanar whether each colour lies by itself
 * @param order of the bytes of a sample
 */
record SampleFormat(int bits, int perPixel, Kind kind, boolean isPlanar, ByteOrder order) {
    private static final int MOST_PER_PIXEL = 64;

    /** The kinds of numbers (TIFF 6.0, SampleFormat). */
    enum Kind {
        UNSIGNED,
        /** The darkest is the lowest. */
        SIGNED,
        REAL;

        private static Kind of(int number) throws Malformed {
            return switch (number) {
                case 1, 4 -> UNSIGNED;
                case 2 -> SIGNED;
                case 3 -> REAL;
                default -> throw new Malformed("samples of kind " + number);
            };
        }
    }

    static SampleFormat of(Directory from) throws IOException {
        int perPixel = from.number(Tag.SAMPLES, 1);
        if (perPixel < 1 || perPixel > MOST_PER_PIXEL) {
            throw new Malformed(perPixel + " samples");
        }
        int bits = alike(from.numbers(Tag.BITS, perPixel), 1);
        Kind kind = Kind.of(alike(from.numbers(Tag.SAMPLE_FORMAT, perPixel), 1));
        boolean isPlanar = from.number(Tag.PLANES, 1) == 2 && perPixel > 1;
        if (!isKnown(bits, kind)) {
            throw new Malformed(bits + " bits of kind " + kind);
        }
        return new SampleFormat(bits, perPixel, kind, isPlanar, from.file().order());
    }

    private static boolean isKnown(int bits, Kind kind) {
        return switch (kind) {
            case UNSIGNED -> (bits >= 1 && bits <= Short.SIZE) || bits == Integer.SIZE;
            // Signed bytes are as a rule unsigned ones that say something else: they are left to others.
            case SIGNED -> bits == Short.SIZE || bits == Integer.SIZE;
            case REAL -> bits == Short.SIZE || bits == Integer.SIZE || bits == Long.SIZE;
        };
    }

    boolean isReal() {
        return kind == Kind.REAL;
    }

    private static int alike(long[] values, int otherwise) throws Malformed {
        for (long value : values) {
            if (value != values[0]) {
                throw new Malformed("samples that differ");
            }
        }
        return values.length == 0 ? otherwise : (int) Math.max(0, Math.min(values[0], Short.MAX_VALUE));
    }

    /** How many planes a picture has; 1 where the samples of a pixel lie side by side. */
    int planes() {
        return isPlanar ? perPixel : 1;
    }

    /** Samples that lie side by side for each pixel of a plane. */
    int together() {
        return isPlanar ? 1 : perPixel;
    }

    /** Bytes of a row, which begins with a byte of its own. */
    long rowBytes(int width) {
        return ((long) width * together() * bits + Byte.SIZE - 1) / Byte.SIZE;
    }
}
