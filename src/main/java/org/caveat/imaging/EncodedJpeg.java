package org.caveat.imaging;

import java.io.IOException;
import java.io.OutputStream;

/** A picture as a JPEG file in memory. */
public final class EncodedJpeg {
    private final int width;
    private final int height;
    private final byte[] bytes;

    EncodedJpeg(int width, int height, byte[] bytes) {
        this.width = width;
        this.height = height;
        this.bytes = bytes;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** All of the file: an array of the caller's own. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Writes the file to where the caller says, who closes that.
     *
     * @throws IOException where that cannot be written to
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }
}
