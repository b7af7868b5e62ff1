package org.caveat.ui.lighttable;

/**
 * The light in which a picture is seen: for faint scans and for negatives. It touches the view alone.
 *
 * @param brightness from -1 to 1; 0 leaves the picture as it is
 * @param contrast from -1 to 1; 0 leaves the picture as it is
 * @param inverted whether dark is shown as bright
 */
public record Light(double brightness, double contrast, boolean inverted) {
    /** The picture as it is. */
    public static final Light NONE = new Light(0, 0, false);

    private static final double HUNDRED = 100;

    public Light {
        brightness = within(brightness);
        contrast = within(contrast);
    }

    /** In steps of a hundredth, so that a slider brought back to its middle changes nothing. */
    private static double within(double part) {
        double rounded = Math.rint(Math.max(-1, Math.min(1, part)) * HUNDRED) / HUNDRED;
        return rounded == 0 ? 0 : rounded;
    }

    public Light withBrightness(double other) {
        return new Light(other, contrast, inverted);
    }

    public Light withContrast(double other) {
        return new Light(brightness, other, inverted);
    }

    public Light inverted(boolean other) {
        return new Light(brightness, contrast, other);
    }

    /** Whether the picture is not seen as it is. */
    public boolean isChanged() {
        return !equals(NONE);
    }
}
