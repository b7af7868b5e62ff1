package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What a bitmap says before its pixels: the headers of OS/2 and of Windows in all their lengths (Microsoft, Bitmap Header
 * Types; OS/2 2.0 Presentation Manager, {@code BITMAPINFOHEADER2}).
 *
 * @param size as stored
 * @param isTopDown whether the uppermost row comes first
 * @param bits of each pixel
 * @param packing how the pixels are packed
 * @param colours what the values of pixels stand for
 * @param pixelsAt where the pixels begin in the file
 * @param profile the colour profile in the file
 */
record BitmapHead(
        Size size,
        boolean isTopDown,
        int bits,
        Packing packing,
        BitmapMeaning colours,
        long pixelsAt,
        Optional<ICC_Profile> profile) {
    static final int MOST_PALETTE_BITS = 8;

    /** How pixels are packed. */
    enum Packing {
        NONE,
        RUNS
    }

    private static final int FILE_HEADER = 14;
    private static final int PIXELS_AT = 10;
    private static final int OLD_HEADER = 12;
    private static final int SHORT_HEADER = 16;
    private static final int USUAL_HEADER = 40;
    private static final int HEADER_WITH_MASKS = 52;
    private static final int HEADER_WITH_ALPHA = 56;
    private static final int OS2_HEADER = 64;
    private static final int HEADER_WITH_PROFILE = 124;
    private static final int COLOUR_SPACE_AT = FILE_HEADER + 56;
    private static final int PROFILE_AT = FILE_HEADER + 112;
    private static final int EMBEDDED = 0x4D424544;
    private static final int LARGEST_PROFILE = 8 << 20;
    private static final int RUNS_OF_8 = 1;
    private static final int RUNS_OF_4 = 2;
    private static final int MASKS = 3;
    private static final int OS2_RUNS_OF_24 = 4;
    private static final int MASKS_AND_ALPHA = 6;

    /**
     * Reads it.
     *
     * @throws IOException where it is of a kind that is not decoded here: a JPEG or PNG in a bitmap, or a fax code
     */
    static BitmapHead read(PictureInput input) throws IOException {
        input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        input.seek(PIXELS_AT);
        long pixelsAt = input.readUnsignedInt();
        long header = input.readUnsignedInt();
        boolean isOld = header == OLD_HEADER;
        int width = isOld ? input.readUnsignedShort() : input.readInt();
        int height = isOld ? input.readUnsignedShort() : input.readInt();
        input.readUnsignedShort();
        int bits = input.readUnsignedShort();
        int compression = header > SHORT_HEADER ? input.readInt() : 0;
        if (width < 1 || height == 0 || height == Integer.MIN_VALUE) {
            throw new IOException("a bitmap of " + width + " × " + height);
        }
        Packing packing = packing(compression, bits, header == OS2_HEADER);
        boolean hasMasks = compression == MASKS || compression == MASKS_AND_ALPHA;
        return new BitmapHead(
                new Size(width, Math.abs(height)),
                height < 0,
                bits,
                packing,
                new BitmapMeaning(
                        hasMasks
                                ? masks(input, header >= HEADER_WITH_ALPHA || compression == MASKS_AND_ALPHA)
                                : usual(bits),
                        palette(input, header, hasMasks, bits, pixelsAt)),
                pixelsAt,
                header >= HEADER_WITH_PROFILE ? profile(input) : Optional.empty());
    }

    /** Bytes from the beginning of one row to that of the next. */
    long stride() {
        return ((long) size.width() * bits + 31) / 32 * 4;
    }

    private static Packing packing(int compression, int bits, boolean isOs2) throws IOException {
        boolean isPlain = compression == 0 && (bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits >= 16);
        boolean isMasked = !isOs2 && (compression == MASKS || compression == MASKS_AND_ALPHA) && bits >= 16;
        if ((isPlain || isMasked) && bits % 8 == (bits < 8 ? bits : 0) && bits <= 32) {
            return Packing.NONE;
        }
        boolean isRuns = (compression == RUNS_OF_8 && bits == 8)
                || (compression == RUNS_OF_4 && bits == 4)
                || (isOs2 && compression == OS2_RUNS_OF_24 && bits == 24);
        if (!isRuns) {
            throw new IOException("a bitmap of " + bits + " bits, packed by method " + compression);
        }
        return Packing.RUNS;
    }

    private static int[] usual(int bits) {
        if (bits <= MOST_PALETTE_BITS) {
            return new int[0];
        }
        return bits == 16 ? new int[] {0x7C00, 0x3E0, 0x1F, 0} : new int[] {0xFF0000, 0xFF00, 0xFF, 0};
    }

    private static int[] masks(PictureInput input, boolean hasAlpha) throws IOException {
        input.seek(FILE_HEADER + USUAL_HEADER);
        return new int[] {input.readInt(), input.readInt(), input.readInt(), hasAlpha ? input.readInt() : 0};
    }

    private static int[] palette(PictureInput input, long header, boolean hasMasks, int bits, long pixelsAt)
            throws IOException {
        if (bits > MOST_PALETTE_BITS) {
            return new int[0];
        }
        int entry = header == OLD_HEADER ? 3 : 4;
        long start = FILE_HEADER + header + (hasMasks && header < HEADER_WITH_MASKS ? 12 : 0);
        int[] palette = new int[1 << bits];
        int count = (int) Math.max(0, Math.min(palette.length, (Math.min(pixelsAt, input.length()) - start) / entry));
        input.seek(start);
        for (int i = 0; i < count; i++) {
            palette[i] = input.readUnsignedByte() | input.readUnsignedByte() << 8 | input.readUnsignedByte() << 16;
            input.skipBytes(entry - 3);
        }
        return palette;
    }

    private static Optional<ICC_Profile> profile(PictureInput input) throws IOException {
        input.seek(COLOUR_SPACE_AT);
        if (input.readInt() != EMBEDDED) {
            return Optional.empty();
        }
        input.seek(PROFILE_AT);
        long at = FILE_HEADER + input.readUnsignedInt();
        long length = input.readUnsignedInt();
        if (length > LARGEST_PROFILE || at + length > input.length()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[(int) length];
        input.seek(at);
        input.readFully(bytes);
        return Profiles.of(bytes).filter(profile -> profile.getNumComponents() == 3);
    }
}
