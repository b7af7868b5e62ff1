package org.caveat.cli.console;

/** A command that is not carried out. Nothing was changed; the sentence says why, and what to do. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int exit;
    private final String sentence;

    private Refusal(int exit, String sentence) {
        super(sentence);
        this.exit = exit;
        this.sentence = sentence;
    }

    /** It was asked for in a way that cannot be. */
    public static Refusal wrongUsage(String sentence) {
        return new Refusal(Exit.WRONG_USAGE, sentence);
    }

    /** It cannot be done where it was asked for: something is missing, or cannot be written. */
    public static Refusal nothingDone(String sentence) {
        return new Refusal(Exit.NOTHING_DONE, sentence);
    }

    public int exit() {
        return exit;
    }

    public String sentence() {
        return sentence;
    }
}
