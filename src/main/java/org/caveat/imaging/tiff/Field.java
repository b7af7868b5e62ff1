package org.caveat.imaging.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One field of a directory (TIFF 6.0, section 2). Its values are read when they are asked for.
 *
 * @param type 1 to 13, or 16 to 18 of BigTIFF
 * @param count of values
 * @param place of the first value in the file
 */
record Field(int type, long count, long place) {

    /** Bytes of a value of a type; 0 where nobody knows. */
    static int bytes(int type) {
        return switch (type) {
            case 1, 2, 6, 7 -> 1;
            case 3, 8 -> 2;
            case 4, 9, 11, 13 -> 4;
            case 5, 10, 12, 16, 17, 18 -> 8;
            default -> 0;
        };
    }

    /**
     * The values as whole numbers, at most so many.
     *
     * @throws IOException where the file does not hold them
     */
    long[] numbers(Numbers file, long most) throws IOException {
        int size = bytes(type);
        long wanted = Math.min(count, most);
        if (size == 0 || wanted < 0 || wanted > file.bytes().length()) {
            throw new Malformed(count + " values of type " + type);
        }
        ByteBuffer from = file.at(place, wanted * size);
        long[] numbers = new long[(int) wanted];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = next(from);
        }
        return numbers;
    }

    /** The values as fractions, at most so many. */
    double[] fractions(Numbers file, int most) throws IOException {
        int wanted = (int) Math.min(Math.max(0, count), most);
        ByteBuffer from = file.at(place, (long) wanted * bytes(type));
        double[] fractions = new double[wanted];
        for (int i = 0; i < wanted; i++) {
            fractions[i] = fraction(from);
        }
        return fractions;
    }

    private long next(ByteBuffer from) {
        return switch (type) {
            case 1, 2, 7 -> from.get() & 0xFF;
            case 6 -> from.get();
            case 3 -> from.getShort() & 0xFFFF;
            case 8 -> from.getShort();
            case 4, 13 -> Integer.toUnsignedLong(from.getInt());
            case 9 -> from.getInt();
            case 16, 17, 18 -> from.getLong();
            default -> (long) fraction(from);
        };
    }

    private double fraction(ByteBuffer from) {
        return switch (type) {
            case 5 -> (double) Integer.toUnsignedLong(from.getInt()) / Integer.toUnsignedLong(from.getInt());
            case 10 -> (double) from.getInt() / from.getInt();
            case 11 -> from.getFloat();
            case 12 -> from.getDouble();
            default -> next(from);
        };
    }
}
