package org.caveat.model;

import java.util.Optional;

/**
 * A headline in one language.
 *
 * @param origin {@code formal}, {@code caption} or {@code devised}: where the title comes from
 */
public record Title(Text text, Optional<String> origin) {

    public static Title of(String language, String value) {
        return new Title(Text.of(language, value), Optional.empty());
    }
}
