package org.caveat.model;

import java.util.List;

/**
 * A named, ordered choice of photographs.
 *
 * @param files their paths, relative to the collection's folder, in order
 */
public record Selection(String id, List<Text> label, List<String> files, Foreign foreign) {
    public Selection {
        label = List.copyOf(label);
        files = List.copyOf(files);
    }

    /** What it is called, in the language asked for as far as there is one; its id where it has no name. */
    public String name(String language) {
        return Text.best(label, language)
                .map(Text::value)
                .filter(name -> !name.isBlank())
                .orElse(id);
    }

    public Selection named(List<Text> newLabel) {
        return new Selection(id, newLabel, files, foreign);
    }

    public Selection holding(List<String> newFiles) {
        return new Selection(id, label, newFiles, foreign);
    }
}
