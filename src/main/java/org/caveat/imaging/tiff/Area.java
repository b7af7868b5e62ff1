package org.caveat.imaging.tiff;

/**
 * A part of a picture, in pixels as they are stored: not turned upright.
 *
 * @param x of its left edge
 * @param y of its upper edge
 * @param width from its left edge to its right
 * @param height from its upper edge to its lower
 */
public record Area(int x, int y, int width, int height) {

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }
}
