package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How a TIFF stores its colours (TIFF 6.0, section 8). Java's own reader gives some kinds of them wrongly, and says
 * nothing: ink becomes black, numbers of ten or twelve bits become noise. Such files are left to the other reader alone.
 */
final class TiffColours {
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int INTERPRETATION = 262;
    private static final int SAMPLES = 277;
    private static final Set<Integer> ASKED = Set.of(BITS, COMPRESSION, INTERPRETATION, SAMPLES);

    private static final int OLD_JPEG = 6;
    private static final int JPEG = 7;
    private static final int RGB = 2;
    private static final int PALETTE = 3;
    private static final int LUMINANCE = 6;
    private static final int MOST_GREY_BITS = 8;
    private static final Set<Integer> BITS_OF_COLOUR = Set.of(4, 8, 16, 32);

    private static final int FIRST_DIRECTORY_AT = 4;
    private static final int FIELD_BYTES = 12;
    private static final int SHORT = 3;

    private final Map<Integer, Integer> fields = new HashMap<>();

    private TiffColours() {}

    /** Whether Java's own reader gets them right. Where the file says too little, both readers may try. */
    static boolean areUsual(PictureInput input) throws IOException {
        TiffColours colours = new TiffColours();
        try {
            colours.read(input);
        } catch (EOFException end) {
            return true;
        }
        return colours.areUsual();
    }

    private boolean areUsual() {
        int bits = value(BITS, 1);
        boolean isJpeg = value(COMPRESSION, 1) == OLD_JPEG || value(COMPRESSION, 1) == JPEG;
        return switch (value(INTERPRETATION, 1)) {
            case 0, 1 -> bits <= MOST_GREY_BITS || BITS_OF_COLOUR.contains(bits);
            case RGB -> BITS_OF_COLOUR.contains(bits) && value(COMPRESSION, 1) != JPEG;
            case PALETTE -> value(SAMPLES, 1) == 1;
            case LUMINANCE -> isJpeg;
            default -> false;
        };
    }

    private int value(int tag, int otherwise) {
        return fields.getOrDefault(tag, otherwise);
    }

    private void read(PictureInput input) throws IOException {
        input.seek(0);
        input.setByteOrder(input.read() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        input.seek(FIRST_DIRECTORY_AT);
        input.seek(input.readUnsignedInt());
        int count = input.readUnsignedShort();
        long first = input.getStreamPosition();
        for (int field = 0; field < count; field++) {
            input.seek(first + (long) field * FIELD_BYTES);
            int tag = input.readUnsignedShort();
            if (ASKED.contains(tag)) {
                fields.putIfAbsent(tag, firstValue(input));
            }
        }
    }

    /** The first number of a field: of bits, that of the first colour, which all others share in what is in use. */
    private static int firstValue(PictureInput input) throws IOException {
        boolean isShort = input.readUnsignedShort() == SHORT;
        long count = input.readUnsignedInt();
        if (isShort && count > 2) {
            input.seek(input.readUnsignedInt());
        }
        return isShort ? input.readUnsignedShort() : (int) input.readUnsignedInt();
    }
}
