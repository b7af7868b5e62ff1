package org.caveat.imaging;

import org.caveat.model.Region.Rectangle;

/** Width and height in pixels. */
record Size(int width, int height) {

    long pixels() {
        return (long) width * height;
    }

    int longestSide() {
        return Math.max(width, height);
    }

    Size turned() {
        return new Size(/* width= */ height, /* height= */ width);
    }

    Rectangle whole() {
        return new Rectangle(0, 0, width, height);
    }

    /** This size, smaller or larger by a factor, at least one pixel each way. */
    Size times(double factor) {
        return new Size((int) Math.max(1, Math.round(width * factor)), (int) Math.max(1, Math.round(height * factor)));
    }

    /** The largest size of these proportions whose longest side is not over a number of pixels; never larger than this. */
    Size within(int longestSide) {
        return longestSide >= longestSide() ? this : times((double) longestSide / longestSide());
    }

    /** Whether a picture of that size can show the same: no side of it is off by more than a share of it. */
    boolean hasProportionsOf(Size other, double tolerance) {
        double ours = (double) width / height;
        double theirs = (double) other.width / other.height;
        return Math.abs(ours / theirs - 1) <= tolerance;
    }
}
