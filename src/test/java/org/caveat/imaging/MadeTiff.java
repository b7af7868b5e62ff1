package org.caveat.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.nio.ByteBuffer;
import java.util.List;

/** Uncompressed TIFF files (TIFF 6.0), written here by hand: the kinds that no writer at hand makes. */
final class MadeTiff {
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ENTRIES = 9;
    private static final int BEHIND_ENTRIES = 8 + 2 + ENTRIES * 12 + 4;

    private MadeTiff() {}

    /** One strip of 16 bits a sample, grey or three colours. */
    static byte[] of(BufferedImage image) {
        int bands = image.getRaster().getNumBands();
        boolean isDeep = image.getRaster().getTransferType() == DataBuffer.TYPE_USHORT;
        int bits = isDeep ? 16 : 8;
        ByteBuffer strip = ByteBuffer.allocate(image.getWidth() * image.getHeight() * bands * bits / 8);
        for (int sample : image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null)) {
            if (isDeep) {
                strip.putShort((short) sample);
            } else {
                strip.put((byte) sample);
            }
        }
        int photometric =
                switch (bands) {
                    case 1 -> 1;
                    case 4 -> 5;
                    default -> 2;
                };
        return file(image.getWidth(), image.getHeight(), List.of(bits, bands, photometric), strip.array());
    }

    /**
     * One strip of samples that are packed as the file says they are.
     *
     * @param kind bits of a sample, samples of a pixel, and what they mean (TIFF 6.0, PhotometricInterpretation)
     */
    static byte[] of(int width, int height, List<Integer> kind, byte[] strip) {
        return file(width, height, kind, strip);
    }

    private static byte[] file(int width, int height, List<Integer> kind, byte[] strip) {
        int bands = kind.get(1);
        int[][] entries = {
            {256, LONG, 1, width},
            {257, LONG, 1, height},
            {258, SHORT, bands, kind.get(0)},
            {259, SHORT, 1, 1},
            {262, SHORT, 1, kind.get(2)},
            {273, LONG, 1, data(bands)},
            {277, SHORT, 1, bands},
            {278, LONG, 1, height},
            {279, LONG, 1, strip.length}
        };
        ByteBuffer out = ByteBuffer.allocate(data(bands) + strip.length);
        out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) ENTRIES);
        for (int[] entry : entries) {
            put(entry, out);
        }
        out.putInt(0);
        for (int band = 0; band < bands; band++) {
            out.putShort(kind.get(0).shortValue());
        }
        return out.put(strip).array();
    }

    private static void put(int[] entry, ByteBuffer out) {
        out.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]);
        if (entry[1] == SHORT && entry[2] <= 2) {
            out.putShort((short) entry[3]).putShort((short) 0);
        } else {
            out.putInt(entry[1] == SHORT ? BEHIND_ENTRIES : entry[3]);
        }
    }

    /** Where the strip begins: behind the bits of each sample. */
    private static int data(int bands) {
        return BEHIND_ENTRIES + 2 * bands;
    }
}
