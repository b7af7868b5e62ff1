package org.caveat.search;

import java.util.regex.Pattern;

/** How a value is spelled after a colon. */
final class Spelled {
    /** What would end a value, or mean something else at its beginning, unless it stands between quotes. */
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s()]|^[<>=]");

    private Spelled() {}

    static String value(String value) {
        return NEEDS_QUOTES.matcher(value).find() ? quoted(value) : value;
    }

    static String quoted(String value) {
        return '"' + value + '"';
    }

    /** A name: in quotes where the whole of it is meant. */
    static String name(String name, boolean isWhole) {
        return isWhole ? quoted(name) : name;
    }
}
