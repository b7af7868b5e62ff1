package org.caveat.export.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The columns of a table. One named {@code caption_*} stands for one a language, {@code caption_en} and so on: those that
 * occur. Which do is known only once every row was seen.
 */
final class Columns {
    static final String ONE_A_LANGUAGE = "_*";
    /** Stands before a language whose column would be named like another: a language of private use (BCP 47, 2.2.7). */
    private static final String PRIVATE_USE = "x-";

    /** The keys of the cells below a column, by that column. */
    private final Map<String, SortedSet<String>> keys = new LinkedHashMap<>();

    /** @param language that of texts that do not name theirs; its columns are always there */
    Columns(List<String> columns, String language) {
        for (String column : columns) {
            boolean isOneALanguage = column.endsWith(ONE_A_LANGUAGE);
            keys.put(column, new TreeSet<>(List.of(isOneALanguage ? column + language : column)));
        }
    }

    /**
     * Makes room for what rows hold.
     *
     * @param cells their keys
     *
     * @throws IllegalArgumentException where a cell belongs to no column: it would be lost
     */
    void makeRoomFor(Collection<String> cells) {
        for (String key : cells) {
            SortedSet<String> known = keys.get(column(key));
            if (known == null) {
                throw new IllegalArgumentException("no column for " + key);
            }
            known.add(key);
        }
    }

    private static String column(String key) {
        int language = key.indexOf(ONE_A_LANGUAGE);
        return language < 0 ? key : key.substring(0, language + ONE_A_LANGUAGE.length());
    }

    /** The columns' names by the keys of their cells, each language's in their order. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>(keys.keySet());
        for (Map.Entry<String, SortedSet<String>> column : keys.entrySet()) {
            for (String key : column.getValue()) {
                String name = key.equals(column.getKey()) ? key : ofALanguage(column.getKey(), key, taken);
                taken.add(name);
                names.put(key, name);
            }
        }
        return names;
    }

    private static String ofALanguage(String column, String key, List<String> taken) {
        String stem = column.substring(0, column.length() - 1);
        String language = key.substring(column.length());
        while (taken.contains(stem + language)) {
            language = PRIVATE_USE + language;
        }
        return stem + language;
    }
}
