package org.caveat.cli.manual;

import java.util.List;

/**
 * Something that stands behind a command: an option, or what a command is about.
 *
 * @param names the option's names; none for what stands by its place
 * @param label what its value is called, such as {@code FOLDER}; empty where it takes none
 * @param words what it is for
 * @param value what its value is
 */
record Argument(List<String> names, String label, String words, Value value) {

    boolean isOption() {
        return !names.isEmpty();
    }

    /** An option's name. */
    String name() {
        return names.get(0);
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    /** What can be given as a value. */
    sealed interface Value {

        /** One of these words; several with commas between, where it is a list. */
        record OneOf(List<String> words, boolean isList) implements Value {}

        /** The path of a folder. */
        record AFolder() implements Value {}

        /** The path of a file or of a folder. */
        record AFile() implements Value {}

        /** Words that nobody can guess. */
        record Anything() implements Value {}
    }
}
