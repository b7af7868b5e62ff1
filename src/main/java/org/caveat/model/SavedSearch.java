package org.caveat.model;

import java.util.List;

/**
 * A search that is kept under a name.
 *
 * @param id a {@code urn:uuid:…}
 * @param label what it is called, one text a language
 * @param query as it was typed; it may ask for what the collection has no more
 */
public record SavedSearch(String id, List<Text> label, String query, Foreign foreign) implements SearchItem {
    public SavedSearch {
        label = List.copyOf(label);
    }

    /** What it is called, in the language asked for as far as there is one; what it asks for, where it has no name. */
    public String name(String language) {
        return Text.best(label, language)
                .map(Text::value)
                .filter(name -> !name.isBlank())
                .orElse(query);
    }

    public SavedSearch named(List<Text> newLabel) {
        return new SavedSearch(id, newLabel, query, foreign);
    }
}
