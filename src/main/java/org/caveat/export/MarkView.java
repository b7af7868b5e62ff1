package org.caveat.export;

import org.jspecify.annotations.Nullable;

/**
 * A numbered mark on the picture, or on the mat beside it. Its place is given in hundredths of the picture, so that it
 * stays right at every size; what is drawn there keeps its own size.
 *
 * @param id its own, for links to it
 * @param target what it links to
 * @param number what stands in its disc
 * @param title what it is about
 * @param style the style sheet's class of its kind
 * @param shape where it is, and what is drawn
 */
public record MarkView(String id, String target, String number, String title, String style, Shape shape) {

    /** Where a mark is. */
    public sealed interface Shape {
        /** Of its foot, such as {@code 12.5%}. */
        String x();

        /** Of its foot. */
        String y();
    }

    /**
     * A part of the picture.
     *
     * @param path its outline in pixels of the picture (SVG 1.1, 8.3); none of a point
     */
    public record OnPicture(String x, String y, @Nullable String path) implements Shape {}

    /**
     * A mark on the mat. Lengths are in pixels of the screen, from its foot on the picture's edge.
     *
     * @param bar the outline of the bar on the edge
     * @param leader the line from the bar to the disc
     * @param discX of the disc's middle
     * @param discY of the disc's middle
     * @param label the words beside the disc; none where there is no room
     */
    public record OnMat(String x, String y, String bar, String leader, int discX, int discY, @Nullable Label label)
            implements Shape {}

    /**
     * Words beside a disc.
     *
     * @param textX where they begin, or end, in pixels of the screen from the foot on the picture's edge
     * @param textY of their line, in the same pixels
     * @param anchor {@code start} or {@code end}
     */
    public record Label(SpokenText words, int textX, int textY, String anchor) {}
}
