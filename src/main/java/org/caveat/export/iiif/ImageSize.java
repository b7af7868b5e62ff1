package org.caveat.export.iiif;

/**
 * A size at which a picture can be had as a whole (IIIF Image API 3.0, 5.3, {@code sizes}).
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {
    int longest() {
        return Math.max(width, height);
    }
}
