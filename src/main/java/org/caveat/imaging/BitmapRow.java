package org.caveat.imaging;

import java.io.IOException;
import java.util.Arrays;

/** Gives the rows of a bitmap, in the order of the file. */
@FunctionalInterface
interface BitmapRow {
    /** The numbers of colours, or colours, of a row: the same array each time, or one as new. */
    int[] values(int row) throws IOException;

    /** Of a picture that was unpacked. */
    static BitmapRow of(BitmapHead head, int[] unpacked) {
        int width = head.size().width();
        return row -> Arrays.copyOfRange(unpacked, row * width, (row + 1) * width);
    }

    /** Of a picture in a file, where the rows can be reached one by one. */
    static BitmapRow of(BitmapHead head, PictureInput input) {
        byte[] bytes = new byte[Math.toIntExact(head.stride())];
        int[] values = new int[head.size().width()];
        return row -> {
            input.seek(head.pixelsAt() + row * head.stride());
            input.readFully(bytes, 0, (int) (((long) values.length * head.bits() + 7) / 8));
            for (int x = 0; x < values.length; x++) {
                values[x] = value(bytes, x, head.bits());
            }
            return values;
        };
    }

    private static int value(byte[] bytes, int x, int bits) {
        if (bits < Byte.SIZE) {
            int bit = x * bits;
            return bytes[bit / 8] >> (8 - bits - bit % 8) & ((1 << bits) - 1);
        }
        int value = 0;
        int from = x * (bits / 8);
        for (int i = 0; i < bits / 8; i++) {
            value |= (bytes[from + i] & 0xFF) << (8 * i);
        }
        return value;
    }
}
