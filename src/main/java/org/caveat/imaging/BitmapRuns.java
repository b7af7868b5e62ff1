package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;

/**
 * Unpacks the runs of a bitmap (Microsoft, Bitmap Compression; OS/2 2.0, {@code BCA_RLE24}). What no run covers has the
 * first colour. A file that ends within a picture shows what there is of it.
 */
final class BitmapRuns {
    private static final int END_OF_ROW = 0;
    private static final int END_OF_PICTURE = 1;
    private static final int MOVE = 2;

    private final PictureInput input;
    private final Size size;
    private final int bits;
    private final int[] pixels;
    private int x;
    private int y;

    private BitmapRuns(PictureInput input, BitmapHead head) {
        this.input = input;
        size = head.size();
        bits = head.bits();
        pixels = new int[Math.multiplyExact(size.width(), size.height())];
    }

    /** All pixels, in the order of the file: numbers of colours, or colours. */
    static int[] unpacked(PictureInput input, BitmapHead head) throws IOException {
        BitmapRuns runs = new BitmapRuns(input, head);
        input.seek(head.pixelsAt());
        try {
            boolean isMore = true;
            while (isMore) {
                isMore = runs.next() && runs.y < runs.size.height();
            }
        } catch (EOFException end) {
            return runs.pixels;
        }
        return runs.pixels;
    }

    private boolean next() throws IOException {
        int count = input.readUnsignedByte();
        if (count > 0) {
            run(count);
            return true;
        }
        int code = input.readUnsignedByte();
        switch (code) {
            case END_OF_ROW -> {
                x = 0;
                y++;
            }
            case END_OF_PICTURE -> {
                return false;
            }
            case MOVE -> {
                x += input.readUnsignedByte();
                y += input.readUnsignedByte();
            }
            default -> single(code);
        }
        return true;
    }

    /** One value many times; of four bits, two values in turn. */
    private void run(int count) throws IOException {
        int value = value();
        for (int i = 0; i < count; i++) {
            put(bits == 4 ? (i % 2 == 0 ? value >> 4 : value & 0xF) : value);
        }
    }

    /** Each value once; they fill up 16 bits. */
    private void single(int count) throws IOException {
        long start = input.getStreamPosition();
        int value = 0;
        for (int i = 0; i < count; i++) {
            boolean isSecondHalf = bits == 4 && i % 2 == 1;
            value = isSecondHalf ? value : value();
            put(bits == 4 ? (isSecondHalf ? value & 0xF : value >> 4) : value);
        }
        input.skipBytes((int) (input.getStreamPosition() - start & 1));
    }

    private int value() throws IOException {
        int value = input.readUnsignedByte();
        return bits == 24 ? value | input.readUnsignedByte() << 8 | input.readUnsignedByte() << 16 : value;
    }

    private void put(int value) {
        if (x < size.width() && y < size.height()) {
            pixels[y * size.width() + x] = value;
        }
        x++;
    }
}
