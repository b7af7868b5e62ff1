package org.caveat.metadata.embedding;

import java.nio.charset.StandardCharsets;

/**
 * One entry of EXIF (CIPA DC-008, 4.6.2).
 *
 * @param type of its values, as TIFF numbers them
 * @param count of its values
 * @param value their bytes, the greatest first, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, from the file it was in to another
record ExifEntry(Directory directory, int tag, int type, int count, byte[] value) {
    static final int ASCII = 2;
    static final int SHORT = 3;
    static final int LONG = 4;
    static final int UNDEFINED = 7;
    private static final int UTF8 = 129;
    private static final int[] BYTES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    /** Where an entry stands. */
    enum Directory {
        /** Of the picture. */
        PICTURE,
        /** Of how it was taken. */
        EXIF,
        /** Of where it was taken. */
        POSITION
    }

    /** The bytes of one value; 0 of a type that nobody knows. */
    static int bytes(int type) {
        return type > 0 && type < BYTES.length ? BYTES[type] : type == UTF8 ? 1 : 0;
    }

    /** The bytes of what is turned round in a file whose numbers begin with the smallest byte. */
    static int turned(int type) {
        boolean isPair = type == 5 || type == 10;
        return isPair ? Integer.BYTES : bytes(type);
    }

    static ExifEntry number(Directory directory, int tag, int number) {
        byte[] value = {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
        return new ExifEntry(directory, tag, LONG, 1, value);
    }

    static ExifEntry small(Directory directory, int tag, int number) {
        return new ExifEntry(directory, tag, SHORT, 1, new byte[] {(byte) (number >> 8), (byte) number});
    }

    boolean isText() {
        return type == ASCII || type == UTF8;
    }

    /** Its text, in the one of two codes in which it is valid. */
    String text() {
        return new String(value, type == UTF8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    ExifEntry saying(byte[] other) {
        return new ExifEntry(directory, tag, type, other.length, other);
    }
}
