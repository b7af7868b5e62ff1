package org.caveat.ui.gallery;

import javafx.scene.paint.Color;

/** The contrast of two colours, as WCAG 2.2 reckons it (<em>contrast ratio</em>, <em>relative luminance</em>). */
final class Contrast {
    private Contrast() {}

    /** From 1, no contrast, to 21, black on white. */
    static double of(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /** What is seen where a colour that lets light through lies on an opaque one. */
    static Color over(Color above, double opacity, Color below) {
        double share = above.getOpacity() * opacity;
        return Color.color(
                mix(above.getRed(), below.getRed(), share),
                mix(above.getGreen(), below.getGreen(), share),
                mix(above.getBlue(), below.getBlue(), share));
    }

    private static double mix(double above, double below, double share) {
        return Math.min(1, above * share + below * (1 - share));
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
