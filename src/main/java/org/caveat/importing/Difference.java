package org.caveat.importing;

/**
 * What differs between what stands and what comes in.
 *
 * @param effect what becomes of it
 * @param sentence all of it in one sentence, with the photograph
 * @param subject what is spoken of, such as <em>headline</em>
 * @param before what stands there; empty where nothing does
 * @param after what comes in
 */
public record Difference(Effect effect, String sentence, String subject, String before, String after) {

    /** What becomes of what comes in. */
    public enum Effect {
        /** Nothing stood there. */
        ADDED,
        /** Some of it was missing, and joins what stands. */
        JOINED,
        /** It takes the place of what stood. */
        REPLACED,
        /** What stands stays, for something else stands there. */
        KEPT
    }

    public boolean isKept() {
        return effect == Effect.KEPT;
    }
}
