package org.caveat.export.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A row that is being filled: its cells by their columns. Somebody's texts are strings; numbers are the program's. Where a
 * column stands for one a language, as {@code caption_*}, the cell's key ends in that language: {@code caption_*en}.
 */
final class Row {
    private final String language;
    private final Map<String, Object> cells = new HashMap<>();

    /** @param language that of texts that do not name theirs */
    Row(String language) {
        this.language = language;
    }

    Map<String, Object> cells() {
        return cells;
    }

    /** What stands under a key; nothing where nothing was said. */
    @Nullable
    Object cell(String key) {
        return cells.get(key);
    }

    Row put(String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
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
        cells.put(column, number);
        return this;
    }

    Row put(String column, double number) {
        cells.put(column, number);
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
            cells.merge(stem + Columns.ONE_A_LANGUAGE + tag, text.value(), (one, other) -> one + "\n\n" + other);
        }
        return this;
    }
}
