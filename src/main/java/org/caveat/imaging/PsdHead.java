package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What a Photoshop document says before its flattened picture (Adobe Photoshop File Formats Specification): the plain and
 * the large sort.
 *
 * @param size of the canvas
 * @param channels how many planes there are, alpha and others included
 * @param depth bits of each sample
 * @param mode how colours are made
 * @param palette empty unless the mode is by number
 * @param profile the colour profile in the file
 * @param hasTransparency whether the plane behind the colours says what is transparent
 * @param isPacked whether rows are packed
 * @param rowsAt where the rows begin, or the lengths of the packed rows
 * @param lengthBytes how many bytes a length has
 */
record PsdHead(
        Size size,
        int channels,
        int depth,
        Mode mode,
        PsdPalette palette,
        Optional<ICC_Profile> profile,
        boolean hasTransparency,
        boolean isPacked,
        long rowsAt,
        int lengthBytes) {
    private static final int VERSION_AT = 4;
    private static final int CHANNELS_AT = 12;
    private static final int LARGE = 2;
    private static final int MOST_CHANNELS = 56;

    /** How colours are made, by the number in the file. */
    enum Mode {
        BITMAP(0, 1),
        GREY(1, 1),
        INDEXED(2, 1),
        RGB(3, 3),
        CMYK(4, 4),
        MULTICHANNEL(7, 1),
        DUOTONE(8, 1),
        LAB(9, 3);

        private final int number;
        private final int colours;

        Mode(int number, int colours) {
            this.number = number;
            this.colours = colours;
        }

        /** How many planes are colours. */
        int colours() {
            return colours;
        }

        static Mode of(int number) throws IOException {
            for (Mode mode : values()) {
                if (mode.number == number) {
                    return mode;
                }
            }
            throw new IOException("colour mode " + number);
        }
    }

    static PsdHead read(PictureInput input) throws IOException {
        input.setByteOrder(ByteOrder.BIG_ENDIAN);
        input.seek(VERSION_AT);
        boolean isLarge = input.readUnsignedShort() == LARGE;
        input.seek(CHANNELS_AT);
        int channels = input.readUnsignedShort();
        int height = input.readInt();
        int width = input.readInt();
        int depth = input.readUnsignedShort();
        Mode mode = Mode.of(input.readUnsignedShort());
        if (width < 1 || height < 1 || channels < mode.colours() || channels > MOST_CHANNELS) {
            throw new IOException(width + " × " + height + " in " + channels + " channels");
        }
        PsdPalette palette = PsdPalette.read(input, mode == Mode.INDEXED);
        Optional<ICC_Profile> profile = PsdResources.profile(input);
        long layers = isLarge ? input.readLong() : input.readUnsignedInt();
        long pixels = input.getStreamPosition() + layers;
        if (layers < 0 || pixels > input.length()) {
            throw new EOFException("layers of " + layers + " bytes");
        }
        boolean hasTransparency = hasTransparency(input, isLarge, layers);
        input.seek(pixels);
        boolean isPacked = isPacked(input.readUnsignedShort(), depth);
        Size size = new Size(width, height);
        int lengthBytes = isLarge ? 4 : 2;
        return new PsdHead(
                size, channels, depth, mode, palette, profile, hasTransparency, isPacked, pixels + 2, lengthBytes);
    }

    private static boolean isPacked(int method, int depth) throws IOException {
        if (method > 1 || !(depth == 1 || depth == 8 || depth == 16 || depth == 32)) {
            throw new IOException("packed by method " + method + ", " + depth + " bits");
        }
        return method == 1;
    }

    /** A number of layers below zero says so. */
    private static boolean hasTransparency(PictureInput input, boolean isLarge, long bytes) throws IOException {
        int length = isLarge ? Long.BYTES : Integer.BYTES;
        if (bytes < length + Short.BYTES) {
            return false;
        }
        input.skipBytes(length);
        return input.readShort() < 0;
    }

    /** Bytes of a row of one plane. */
    int rowBytes() {
        return Math.toIntExact(((long) size.width() * depth + 7) / 8);
    }
}
