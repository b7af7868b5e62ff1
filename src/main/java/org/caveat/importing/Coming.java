package org.caveat.importing;

import org.caveat.model.AnnotatedPhotograph;

/**
 * What comes in about one photograph, before it is known which one it is.
 *
 * @param where the file it was read from, with row or place, as people would look for it
 * @param folder the folder of its photograph, as far as it is told, with {@code /}; empty for none
 * @param state what is said; its file name names the photograph
 * @param fullness how much of what can be said the source could hold
 */
public record Coming(String where, String folder, AnnotatedPhotograph state, Fullness fullness) {

    /** How much a source can hold. */
    public enum Fullness {
        /** All: what it does not say is not said. */
        WHOLE,
        /** A part: what stands and agrees with it stays as it is, with all that the source cannot say. */
        PART,
        /** A part of what others made: what names no author is signed by who brings it in. */
        FOREIGN
    }

    /** The bare name of its photograph's file. */
    String fileName() {
        return state.photograph().fileName();
    }

    public boolean isWhole() {
        return fullness == Fullness.WHOLE;
    }
}
