package org.caveat.imaging.tiff;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Samples of a row as numbers from 0 to 65,535, whatever their depth in the file. */
@FunctionalInterface
interface Unpacker {
    /** White. */
    int MOST = 0xFFFF;

    /** The bit that tells a signed number's sign. */
    int SIGN = 0x8000;

    /**
     * Takes samples out of a row.
     *
     * @param first of the samples in the row
     * @param count of samples
     * @param at where the first goes
     * @param step from one to where the next goes
     */
    void unpack(byte[] row, int first, int count, int[] into, int at, int step);

    /**
     * For samples that are stored in some way.
     *
     * @param counts whether they are numbers of colours, which are left as they are
     */
    static Unpacker of(SampleFormat format, boolean counts) {
        Unpacker plain = ofPlain(format, counts);
        if (format.kind() != SampleFormat.Kind.SIGNED) {
            return plain;
        }
        return (row, first, count, into, at, step) -> {
            plain.unpack(row, first, count, into, at, step);
            for (int i = 0, to = at; i < count; i++, to += step) {
                into[to] ^= SIGN;
            }
        };
    }

    private static Unpacker ofPlain(SampleFormat format, boolean counts) {
        boolean isLittle = format.order() == ByteOrder.LITTLE_ENDIAN;
        if (format.isReal()) {
            return (row, first, count, into, at, step) -> reals(row, first, count, into, at, step, format);
        }
        if (format.bits() == Byte.SIZE) {
            int factor = counts ? 1 : 257;
            return (row, first, count, into, at, step) -> bytes(row, first, count, into, at, step, factor);
        }
        if (format.bits() == Short.SIZE) {
            return isLittle ? Unpacker::littleShorts : Unpacker::shorts;
        }
        if (format.bits() == Integer.SIZE) {
            int high = isLittle ? 3 : 0;
            return (row, first, count, into, at, step) -> ints(row, first, count, into, at, step, high);
        }
        int most = (1 << format.bits()) - 1;
        int[] scaled = new int[most + 1];
        for (int i = 0; i <= most; i++) {
            scaled[i] = counts ? i : i * MOST / most;
        }
        return (row, first, count, into, at, step) -> few(row, first, count, into, at, step, format.bits(), scaled);
    }

    private static void bytes(byte[] row, int first, int count, int[] into, int at, int step, int factor) {
        if (step == 1) {
            for (int i = 0; i < count; i++) {
                into[at + i] = (row[first + i] & 0xFF) * factor;
            }
            return;
        }
        for (int i = 0, to = at; i < count; i++, to += step) {
            into[to] = (row[first + i] & 0xFF) * factor;
        }
    }

    private static void shorts(byte[] row, int first, int count, int[] into, int at, int step) {
        if (step == 1) {
            for (int i = 0; i < count; i++) {
                into[at + i] = (row[2 * (first + i)] & 0xFF) << Byte.SIZE | (row[2 * (first + i) + 1] & 0xFF);
            }
            return;
        }
        for (int i = 0, to = at, from = 2 * first; i < count; i++, to += step, from += 2) {
            into[to] = (row[from] & 0xFF) << Byte.SIZE | (row[from + 1] & 0xFF);
        }
    }

    private static void littleShorts(byte[] row, int first, int count, int[] into, int at, int step) {
        if (step == 1) {
            for (int i = 0; i < count; i++) {
                into[at + i] = (row[2 * (first + i) + 1] & 0xFF) << Byte.SIZE | (row[2 * (first + i)] & 0xFF);
            }
            return;
        }
        for (int i = 0, to = at, from = 2 * first; i < count; i++, to += step, from += 2) {
            into[to] = (row[from + 1] & 0xFF) << Byte.SIZE | (row[from] & 0xFF);
        }
    }

    /** @param high where in a sample its highest byte stands */
    private static void ints(byte[] row, int first, int count, int[] into, int at, int step, int high) {
        int toNext = high == 0 ? 1 : -1;
        for (int i = 0, to = at, from = 4 * first + high; i < count; i++, to += step, from += 4) {
            into[to] = (row[from] & 0xFF) << Byte.SIZE | (row[from + toNext] & 0xFF);
        }
    }

    /** Samples that do not begin with a byte, the highest bit first. */
    private static void few(byte[] row, int first, int count, int[] into, int at, int step, int bits, int[] scaled) {
        long bit = (long) first * bits;
        for (int i = 0, to = at; i < count; i++, to += step, bit += bits) {
            int from = (int) (bit >> 3);
            int three = (row[from] & 0xFF) << 16;
            if (from + 1 < row.length) {
                three |= (row[from + 1] & 0xFF) << 8;
            }
            if (from + 2 < row.length) {
                three |= row[from + 2] & 0xFF;
            }
            into[to] = scaled[three >> (24 - bits - (int) (bit & 7)) & (scaled.length - 1)];
        }
    }

    /** Floating point: 0 is black, 1 is white, and beyond there is nothing to show. */
    private static void reals(byte[] row, int first, int count, int[] into, int at, int step, SampleFormat format) {
        ByteBuffer from = ByteBuffer.wrap(row).order(format.order());
        for (int i = 0, to = at; i < count; i++, to += step) {
            double value =
                    switch (format.bits()) {
                        case Short.SIZE -> half(from.getShort(2 * (first + i)));
                        case Integer.SIZE -> from.getFloat(4 * (first + i));
                        default -> from.getDouble(8 * (first + i));
                    };
            into[to] = (int) Math.round(Math.max(0, Math.min(1, value)) * MOST);
        }
    }

    /** A number of 16 bits (IEEE 754-2008, binary16). */
    private static float half(short bits) {
        int exponent = bits >> 10 & 0x1F;
        int fraction = bits & 0x3FF;
        float size = exponent == 0
                ? fraction * 0x1p-24f
                : Float.intBitsToFloat((exponent - 15 + 127) << 23 | fraction << 13);
        return bits < 0 ? -size : size;
    }
}
