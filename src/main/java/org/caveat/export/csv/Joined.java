package org.caveat.export.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several values in one cell, a bar between them; a bar within a value is doubled, as a quotation mark is in CSV. */
final class Joined {
    private static final String BETWEEN = " | ";

    private Joined() {}

    static <T> String values(List<T> values, Function<T, String> spelled) {
        if (values.isEmpty()) {
            return "";
        }
        return values.stream()
                .map(spelled)
                .filter(value -> !value.isEmpty())
                .map(value -> value.replace("|", "||"))
                .collect(Collectors.joining(BETWEEN));
    }

    static String values(List<String> values) {
        return values(values, Function.identity());
    }
}
