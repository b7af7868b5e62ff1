package org.caveat.ui.template;

import java.util.Optional;

/** What is copied from one program to another, or from one window to another. */
public interface Clip {

    /**
     * Puts something there, in the place of what was there.
     *
     * @param words for any program
     * @param json for this one
     */
    void put(String words, String json);

    /** What was put there for this program, by whomever. */
    Optional<String> json();
}
