package org.caveat.imaging;

/** A small view of a photograph, or why there is none. */
public sealed interface Thumbnail {

    /** There it is: upright, opaque; what is transparent in the file is white. */
    record Shown(Pixels pixels) implements Thumbnail {}

    /**
     * There is none.
     *
     * @param reason a sentence that names the file and says what to do
     */
    record NotShown(String reason) implements Thumbnail {}
}
