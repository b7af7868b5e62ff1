package org.caveat.imaging;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import org.caveat.model.Region.Rectangle;

/**
 * A picture in memory, upright, in sRGB; it never changes.
 *
 * <p>Each pixel is one {@code int}, {@code 0xAARRGGBB}, its colours multiplied by alpha beforehand, row after row from
 * the upper left: what JavaFX calls {@code IntArgbPre} and Java2D {@code TYPE_INT_ARGB_PRE}.
 */
public final class Pixels {
    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] argb;

    /** Takes the array over: nobody else may change it afterwards. */
    Pixels(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException(width + " × " + height + " are not " + argb.length + " pixels");
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /** A picture of these pixels, which are copied. */
    public static Pixels of(int width, int height, int[] argbPremultiplied) {
        return new Pixels(width, height, argbPremultiplied.clone());
    }

    /** In pixels, from 1. */
    public int width() {
        return width;
    }

    /** In pixels, from 1. */
    public int height() {
        return height;
    }

    /**
     * One pixel, {@code 0xAARRGGBB}, premultiplied.
     *
     * @throws IndexOutOfBoundsException where it lies outside the picture
     */
    public int at(int x, int y) {
        if (x < 0 || x >= width) {
            throw new IndexOutOfBoundsException(x);
        }
        return argb[y * width + x];
    }

    /** All pixels, row after row: an array of the caller's own, to wrap in a toolkit's buffer. */
    public int[] toArray() {
        return argb.clone();
    }

    /**
     * The pixels themselves, row after row, for a toolkit that shows them and for copying out of them: a picture in memory
     * never changes, so nobody may write into them.
     */
    public IntBuffer shared() {
        return IntBuffer.wrap(argb);
    }

    /**
     * A rectangle of it, in pixels of its own.
     *
     * @throws IllegalArgumentException where it does not lie within
     */
    public Pixels part(Rectangle area) {
        if (!area.isWithin(width, height)) {
            throw new IllegalArgumentException(area.spelled() + " is not within " + width + " × " + height);
        }
        int[] part = new int[area.width() * area.height()];
        for (int row = 0; row < area.height(); row++) {
            System.arraycopy(argb, (area.y() + row) * width + area.x(), part, row * area.width(), area.width());
        }
        return new Pixels(area.width(), area.height(), part);
    }

    /** Strips of one width, one below the other. */
    public static Pixels stacked(List<Pixels> strips) {
        int width = strips.get(0).width;
        int height = strips.stream().mapToInt(Pixels::height).sum();
        int[] whole = new int[Math.multiplyExact(width, height)];
        int at = 0;
        for (Pixels strip : strips) {
            System.arraycopy(strip.argb, 0, whole, at, strip.argb.length);
            at += strip.argb.length;
        }
        return new Pixels(width, height, whole);
    }

    /**
     * The same at the left of a wider sheet, white where there is no picture; the same where it is as wide.
     *
     * @param sheetWidth in pixels
     */
    public Pixels onSheet(int sheetWidth) {
        if (sheetWidth <= width) {
            return this;
        }
        int[] sheet = new int[Math.multiplyExact(sheetWidth, height)];
        Arrays.fill(sheet, -1);
        for (int y = 0; y < height; y++) {
            System.arraycopy(argb, y * width, sheet, y * sheetWidth, width);
        }
        return new Pixels(sheetWidth, height, sheet);
    }

    /** The same on white, as on photographic paper, without any transparency. */
    public Pixels onWhite() {
        if (Arrays.stream(argb).allMatch(pixel -> (pixel & OPAQUE) == OPAQUE)) {
            return this;
        }
        int[] paper = new int[argb.length];
        for (int i = 0; i < argb.length; i++) {
            int white = 255 - (argb[i] >>> 24);
            paper[i] = OPAQUE | ((argb[i] & 0xFFFFFF) + (white << 16 | white << 8 | white));
        }
        return new Pixels(width, height, paper);
    }

    /** The pixels themselves, for reading only. */
    int[] argb() {
        return argb;
    }
}
