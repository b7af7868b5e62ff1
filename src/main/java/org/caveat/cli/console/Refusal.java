package org.caveat.cli.console;

import java.util.List;

/** A command that is not carried out. Nothing was changed; the sentence says why, and what to do. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final int exit;
    private final String sentence;
    private final transient List<String> below;

    private Refusal(int exit, String sentence, List<String> below) {
        super(sentence);
        this.exit = exit;
        this.sentence = sentence;
        this.below = List.copyOf(below);
    }

    /** It was asked for in a way that cannot be. */
    public static Refusal wrongUsage(String sentence) {
        return wrongUsage(sentence, List.of());
    }

    /**
     * The same, showing where.
     *
     * @param below lines that are shown under the sentence
     */
    public static Refusal wrongUsage(String sentence, List<String> below) {
        return new Refusal(Exit.WRONG_USAGE, sentence, below);
    }

    /** It cannot be done where it was asked for: something is missing, or cannot be written. */
    public static Refusal nothingDone(String sentence) {
        return new Refusal(Exit.NOTHING_DONE, sentence, List.of());
    }

    /** {@link Exit#WRONG_USAGE} or {@link Exit#NOTHING_DONE}. */
    public int exit() {
        return exit;
    }

    public String sentence() {
        return sentence;
    }

    /** Lines to show under the sentence. */
    public List<String> below() {
        return below;
    }
}
