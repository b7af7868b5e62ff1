package org.caveat.imaging.tiff;

import java.io.IOException;
import java.nio.ByteOrder;

/**
 * How samples are stored: as many to a pixel, each of so many bits, all alike.
 *
 * @param bits 1 to 16, or 32, or 64
 * @param perPixel how many, whatever they mean
 * @param isReal whether they are floating point numbers
 * @param isPlanar whether each colour lies by itself
 * @param order of the bytes of a sample
 */
record SampleFormat(int bits, int perPixel, boolean isReal, boolean isPlanar, ByteOrder order) {
    private static final int MOST_PER_PIXEL = 64;
    private static final int UNSIGNED = 1;
    private static final int REAL = 3;
    private static final int UNDEFINED = 4;

    static SampleFormat of(Directory from) throws IOException {
        int perPixel = from.number(Tag.SAMPLES, 1);
        if (perPixel < 1 || perPixel > MOST_PER_PIXEL) {
            throw new Malformed(perPixel + " samples");
        }
        int bits = alike(from.numbers(Tag.BITS, perPixel), 1);
        int kind = alike(from.numbers(Tag.SAMPLE_FORMAT, perPixel), UNSIGNED);
        boolean isPlanar = from.number(Tag.PLANES, 1) == 2 && perPixel > 1;
        boolean isReal = kind == REAL;
        if (kind != UNSIGNED && kind != UNDEFINED && !isReal || !isKnown(bits, isReal)) {
            throw new Malformed(bits + " bits of kind " + kind);
        }
        return new SampleFormat(
                bits, perPixel, isReal, isPlanar, from.file().order());
    }

    private static boolean isKnown(int bits, boolean isReal) {
        return isReal
                ? bits == Short.SIZE || bits == Integer.SIZE || bits == Long.SIZE
                : bits >= 1 && bits <= Short.SIZE || bits == Integer.SIZE;
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
