package org.caveat.collection.batch.replace;

import java.util.Set;

/**
 * What is looked for, and what is put in its place.
 *
 * @param with may name groups of a regular expression, as {@code $1}
 */
public record Sought(String find, String with, Set<How> how) {
    public Sought {
        how = Set.copyOf(how);
    }

    /** How it is looked for. */
    public enum How {
        /** What is looked for is a regular expression. */
        EXPRESSION,
        /** Capital letters are other letters. */
        CASE,
        /** Within a word it is not meant. */
        WHOLE_WORDS
    }

    boolean is(How wanted) {
        return how.contains(wanted);
    }
}
