package org.caveat.sidecar;

/** A save that did not come about. What stood on disk stands there still; the sentence says what to do. */
public final class SaveFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean isOfThePlace;

    public SaveFailure(String sentence) {
        this(sentence, false);
    }

    private SaveFailure(String sentence, boolean isOfThePlace) {
        super(sentence);
        this.isOfThePlace = isOfThePlace;
    }

    public SaveFailure(String sentence, Throwable cause) {
        super(sentence, cause);
        this.isOfThePlace = false;
    }

    /** Nothing can be written in the place of the file. */
    static SaveFailure ofThePlace(String sentence) {
        return new SaveFailure(sentence, true);
    }

    /** Whether it would come about in another folder. */
    public boolean isOfThePlace() {
        return isOfThePlace;
    }

    /** What happened and what to do, for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
