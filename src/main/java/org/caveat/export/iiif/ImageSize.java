package org.caveat.export.iiif;

/** The width and height in pixels at which a picture can be had as a whole. */
public record ImageSize(int width, int height) {
    int longest() {
        return Math.max(width, height);
    }
}
