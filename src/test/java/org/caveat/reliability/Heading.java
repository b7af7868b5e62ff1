package org.caveat.reliability;

/** The parts of the table of trials, in its order. */
public enum Heading {
    DURABILITY("Durability"),
    WRITERS("Many writers"),
    HOSTILE("Hostile input"),
    STAYING("Staying up");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
