package org.caveat.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instant line as an SVG drawing, in pixels.
 *
 * @param axis how far below the upper edge the axis lies
 * @param words what it tells, for those who do not see it
 * @param more how many dates stand on it without words, in words; empty where all have theirs
 */
public record LineView(int width, int height, int axis, String words, List<Tick> ticks, List<Mark> marks, String more) {

    /** A mark of the axis. */
    public record Tick(String x, String label) {}

    /**
     * A date.
     *
     * @param style the style sheet's class
     * @param target the anchor of its caveat; none of the photograph's own date
     * @param title in full
     * @param sign the id of its kind's glyph
     * @param letter what stands for a kind without a glyph
     * @param glyphX the glyph's left edge
     * @param glyphY the glyph's upper edge
     * @param label its words; none where there is no room for them, nor for the glyph
     */
    public record Mark(
            String style,
            @Nullable String target,
            String title,
            @Nullable String sign,
            String letter,
            String glyphX,
            int glyphY,
            @Nullable Label label,
            List<Part> parts) {}

    public record Label(SpokenText words, String x, int y) {}

    /**
     * A part of what a date looks like.
     *
     * @param path its outline (SVG 1.1, 8.3)
     * @param style {@code solid}, {@code hollow}, {@code open}, {@code join}, {@code tail}, {@code question} or {@code chevron}
     * @param fade how it fades; none where its ends are sharp
     */
    public record Part(String path, String style, @Nullable Fade fade) {}

    /**
     * A fading of both ends.
     *
     * @param id of the gradient, different from all others of the page
     * @param fullFrom where it is seen in full, in hundredths of its width
     * @param fullTo up to where
     */
    public record Fade(String id, String from, String to, String fullFrom, String fullTo) {}
}
