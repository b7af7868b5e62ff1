package org.caveat.imaging.jpeg;

/** A picture at an eighth of its size: each pixel is the average of a block of 8 × 8. */
public final class Eighth {
    private final int width;
    private final int height;
    private final int[] rgb;
    private final JpegHead head;

    Eighth(int width, int height, int[] rgb, JpegHead head) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
        this.head = head;
    }

    /** An eighth of the picture's width, rounded. */
    public int width() {
        return width;
    }

    /** An eighth of the picture's height, rounded. */
    public int height() {
        return height;
    }

    /** {@code 0xFFRRGGBB}, row after row, in the colours of the file: the caller's own, to convert in place. */
    public int[] rgb() {
        return rgb;
    }

    /** What the file says before its pixels. */
    public JpegHead head() {
        return head;
    }
}
