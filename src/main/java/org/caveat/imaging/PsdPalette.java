package org.caveat.imaging;

import java.io.IOException;

/** The colours by number of a Photoshop document (Adobe Photoshop File Formats Specification, Color Mode Data). */
final class PsdPalette {
    /** How many colours there are. */
    static final int COLOURS = 256;

    private static final int CHANNELS = 3;

    /** All reds, all greens, all blues. */
    private final byte[] bytes;

    private PsdPalette(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the colour mode data and leaves the input behind them.
     *
     * @param isNumbered whether they are a palette
     */
    static PsdPalette read(PictureInput input, boolean isNumbered) throws IOException {
        long length = input.readUnsignedInt();
        long end = input.getStreamPosition() + length;
        byte[] bytes = new byte[isNumbered ? COLOURS * CHANNELS : 0];
        if (length < bytes.length) {
            throw new IOException("a palette of " + length + " bytes");
        }
        input.readFully(bytes);
        input.seek(end);
        return new PsdPalette(bytes);
    }

    /** Red, green and blue of each colour in turn, up to 65,535. */
    int[] samples() {
        int[] samples = new int[bytes.length];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (bytes[i % CHANNELS * COLOURS + i / CHANNELS] & 0xFF) * 257;
        }
        return samples;
    }
}
