package org.caveat.ui.fx;

import org.caveat.imaging.Leaf;

/** How large pictures are, and how many pages their files have, read behind. */
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
     */
    record Measure(int width, int height, int pages) {}

    /** Takes the answer, on the toolkit's thread. */
    interface Taker {
        void measured(Measure measure);

        /** The picture cannot be shown; why, in a sentence. */
        void refused(String sentence);
    }
}
