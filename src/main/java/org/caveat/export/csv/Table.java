package org.caveat.export.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caveat.model.Text;

/**
 * A table that is being filled. A column named {@code caption_*} stands for one a language, {@code caption_en} and so
 * on: those that occur.
 */
final class Table {
    private static final String ANY_LANGUAGE = "_*";

    private final String language;
    private final List<String> columns;
    private final Map<String, SortedSet<String>> languages = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** @param language that of texts that do not name theirs; its columns are always there */
    Table(String language, List<String> columns) {
        this.language = language;
        this.columns = List.copyOf(columns);
        for (String column : columns) {
            if (column.endsWith(ANY_LANGUAGE)) {
                languages.put(stem(column), new TreeSet<>(List.of(language)));
            }
        }
    }

    Row row() {
        Row row = new Row();
        rows.add(row);
        return row;
    }

    /** The names of the columns, each language's by name. */
    List<String> header() {
        List<String> header = new ArrayList<>();
        for (String column : columns) {
            if (column.endsWith(ANY_LANGUAGE)) {
                String stem = stem(column);
                languagesOf(stem).forEach(tag -> header.add(stem + "_" + tag));
            } else {
                header.add(column);
            }
        }
        return header;
    }

    /** The cells of each row, in the order of the header. */
    List<List<Cell>> body() {
        List<String> header = header();
        return rows.stream().map(row -> header.stream().map(row::cell).toList()).toList();
    }

    private SortedSet<String> languagesOf(String stem) {
        SortedSet<String> known = languages.get(stem);
        if (known == null) {
            throw new IllegalArgumentException("no column " + stem + ANY_LANGUAGE);
        }
        return known;
    }

    private static String stem(String column) {
        return column.substring(0, column.length() - ANY_LANGUAGE.length());
    }

    /**
     * What stands in a cell.
     *
     * @param isText whether somebody wrote it; numbers are the program's
     */
    record Cell(String value, boolean isText) {
        static final Cell EMPTY = new Cell("", false);
    }

    /** A row that is being filled. */
    final class Row {
        private final Map<String, Cell> cells = new HashMap<>();

        Row put(String column, String text) {
            cells.put(column, new Cell(text, true));
            return this;
        }

        Row put(String column, Optional<String> text) {
            text.ifPresent(value -> put(column, value));
            return this;
        }

        Row put(String column, boolean flag) {
            return put(column, Boolean.toString(flag));
        }

        Row put(String column, long number) {
            return number(column, Long.toString(number));
        }

        Row put(String column, double number) {
            return number(column, Double.toString(number));
        }

        private Row number(String column, String spelled) {
            cells.put(column, new Cell(spelled, false));
            return this;
        }

        /** A size, of which 0 means that it is not known. */
        Row size(String column, long size) {
            return size > 0 ? put(column, size) : this;
        }

        /** Texts, each in the column of its language; two of one language stand below each other. */
        Row texts(String stem, List<Text> texts) {
            for (Text text : texts) {
                String tag = text.language().isEmpty() ? language : text.language();
                languagesOf(stem).add(tag);
                cells.merge(
                        stem + "_" + tag,
                        new Cell(text.value(), true),
                        (one, other) -> new Cell(one.value() + "\n\n" + other.value(), true));
            }
            return this;
        }

        private Cell cell(String column) {
            return cells.getOrDefault(column, Cell.EMPTY);
        }
    }
}
