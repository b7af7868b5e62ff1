package org.caveat.imaging.tiff;

/**
 * A part of a picture, in pixels.
 *
 * @param x of its left edge
 * @param y of its upper edge
 */
public record Area(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }
}
