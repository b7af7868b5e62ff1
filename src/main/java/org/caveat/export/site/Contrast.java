package org.caveat.export.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** How well a colour can be read on a paper (WCAG 2.2, "contrast ratio"). Colours are spelled {@code #rrggbb}. */
final class Contrast {
    /** What text needs (WCAG 2.2, 1.4.3). */
    private static final double LEAST = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** The colour, if it is one, and text in it can be read on the paper. */
    static Optional<String> legible(String colour, String paper) {
        boolean isLegible = COLOUR.matcher(colour).matches() && between(colour, paper) >= LEAST;
        return isLegible ? Optional.of(colour) : Optional.empty();
    }

    static double between(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
