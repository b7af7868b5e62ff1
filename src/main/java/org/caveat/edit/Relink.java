package org.caveat.edit;

/**
 * What is said of a photograph goes with it under another name.
 *
 * @param from its path in the collection before
 * @param to its path in the collection now
 */
public record Relink(String from, String to) {

    public Relink back() {
        return new Relink(to, from);
    }
}
