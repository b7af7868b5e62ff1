package org.caveat.imaging.tiff;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Undoes what was done to a row of samples before it was packed (TIFF 6.0, section 14; TIFF Technical Note 3). */
@FunctionalInterface
interface Predictor {

    /** Two bytes as a number. */
    VarHandle LITTLE = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    /** Two bytes as a number. */
    VarHandle BIG = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    /** Gives a row its samples back. */
    void undo(byte[] row, int length);

    static Predictor of(int number, SampleFormat samples) throws Malformed {
        int step = samples.together();
        if (number == 1) {
            return (row, length) -> {};
        }
        if (number == 2 && samples.bits() == Byte.SIZE) {
            return (row, length) -> addBytes(row, length, step);
        }
        if (number == 2 && samples.bits() == Short.SIZE) {
            return samples.order() == ByteOrder.LITTLE_ENDIAN
                    ? (row, length) -> addLittleShorts(row, length, 2 * step)
                    : (row, length) -> addBigShorts(row, length, 2 * step);
        }
        if (number == 2 && samples.bits() == Integer.SIZE) {
            return (row, length) -> addInts(ByteBuffer.wrap(row).order(samples.order()), length, step);
        }
        if (number == 3 && samples.isReal()) {
            return (row, length) -> gather(row, length, step, samples);
        }
        throw new Malformed("predictor " + number + " for " + samples.bits() + " bits");
    }

    private static void addBytes(byte[] row, int length, int step) {
        for (int at = step; at < length; at++) {
            row[at] += row[at - step];
        }
    }

    private static void addLittleShorts(byte[] row, int length, int step) {
        for (int at = step; at + 1 < length; at += 2) {
            LITTLE.set(row, at, (short) ((short) LITTLE.get(row, at) + (short) LITTLE.get(row, at - step)));
        }
    }

    private static void addBigShorts(byte[] row, int length, int step) {
        for (int at = step; at + 1 < length; at += 2) {
            BIG.set(row, at, (short) ((short) BIG.get(row, at) + (short) BIG.get(row, at - step)));
        }
    }

    private static void addInts(ByteBuffer row, int length, int step) {
        for (int at = Integer.BYTES * step; at + Integer.BYTES <= length; at += Integer.BYTES) {
            row.putInt(at, row.getInt(at) + row.getInt(at - Integer.BYTES * step));
        }
    }

    /** The highest bytes of all samples stand first, then the next ones; each is the difference to the one before. */
    private static void gather(byte[] row, int length, int step, SampleFormat samples) {
        addBytes(row, length, step);
        byte[] apart = java.util.Arrays.copyOf(row, length);
        int bytes = samples.bits() / Byte.SIZE;
        int count = length / bytes;
        boolean isLittle = samples.order() == ByteOrder.LITTLE_ENDIAN;
        for (int sample = 0; sample < count; sample++) {
            for (int part = 0; part < bytes; part++) {
                int to = isLittle ? bytes - 1 - part : part;
                row[sample * bytes + to] = apart[part * count + sample];
            }
        }
    }
}
