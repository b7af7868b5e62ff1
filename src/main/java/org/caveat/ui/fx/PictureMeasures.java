package org.caveat.ui.fx;

import java.util.Optional;
import org.caveat.imaging.Leaf;

/** How large pictures are, how many pages their files have, and which are seen by a preview only: read behind. */
@FunctionalInterface
public interface PictureMeasures {
    /** Where nobody reads: no answer ever comes. */
    PictureMeasures NONE = (leaf, taker) -> {};

    /** Asks for the measure of a picture. */
    void ask(Leaf leaf, Taker taker);

    /**
     * The measure of a picture.
     *
     * @param width of the upright picture, in pixels
     * @param height of the upright picture, in pixels
     * @param pages how many pages its file has
     * @param insteadOf where a small picture is seen instead of it, a sentence that says so
     */
    record Measure(int width, int height, int pages, Optional<String> insteadOf) {}

    /** Takes the answer, on the toolkit's thread. */
    interface Taker {
        void measured(Measure measure);

        /** The picture cannot be shown; why, in a sentence. */
        void refused(String sentence);
    }
}
