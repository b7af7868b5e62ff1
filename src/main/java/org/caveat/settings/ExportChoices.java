package org.caveat.settings;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caveat.model.Foreign;

/**
 * How each collection was to be exported the last time.
 *
 * @param usual how one is exported that never was
 * @param byCollection by what tells a collection from all others: the id of its file, else its folder's path
 * @param unknown what is no choice that this version understands, kept as it is
 */
public record ExportChoices(ExportChoice usual, SortedMap<String, ExportChoice> byCollection, Foreign unknown) {
    public static final ExportChoices NONE = new ExportChoices(ExportChoice.NONE, new TreeMap<>(), Foreign.NONE);

    public ExportChoices {
        byCollection = Collections.unmodifiableSortedMap(new TreeMap<>(byCollection));
    }

    public ExportChoice of(String collection) {
        return byCollection.getOrDefault(collection, ExportChoice.NONE);
    }

    public ExportChoices with(ExportChoice newUsual) {
        return new ExportChoices(newUsual, byCollection, unknown);
    }

    public ExportChoices with(String collection, ExportChoice choice) {
        SortedMap<String, ExportChoice> all = new TreeMap<>(byCollection);
        all.put(collection, choice);
        Map<String, String> rest = new TreeMap<>(unknown.members());
        rest.remove(collection);
        return new ExportChoices(usual, all, Foreign.of(rest));
    }
}
