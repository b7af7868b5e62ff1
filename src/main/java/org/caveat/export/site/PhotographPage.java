package org.caveat.export.site;

import org.caveat.export.LineView;
import org.caveat.export.PhotographView;
import org.caveat.export.SpokenText;
import org.jspecify.annotations.Nullable;

/**
 * The page of a photograph.
 *
 * @param told all that is said of it
 * @param line the instant line
 * @param json the published JSON-LD, made safe for the inside of a {@code script}
 */
public record PhotographPage(
        PageFrame frame,
        PictureView picture,
        PhotographView told,
        @Nullable LineView line,
        String json,
        Neighbours neighbours) {
    /** What a browser may do with it. */
    public String policy() {
        return ContentPolicy.withData(mark());
    }

    /** The mark by which its policy knows its data. */
    public String mark() {
        return ContentPolicy.mark(json);
    }

    /**
     * The pages before and after.
     *
     * @param data the published JSON-LD as a file
     */
    public record Neighbours(@Nullable Neighbour previous, @Nullable Neighbour next, String data) {}

    public record Neighbour(String address, SpokenText title) {}
}
