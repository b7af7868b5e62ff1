package org.caveat.model;

import java.util.List;
import java.util.Optional;

/**
 * Plain text in one language.
 *
 * @param language a BCP 47 tag; empty where the file gives none
 * @param value the text, without markup
 */
public record Text(String language, String value, Foreign foreign) {

    public static Text of(String language, String value) {
        return new Text(language, value, Foreign.NONE);
    }

    public Text saying(String newValue) {
        return new Text(language, newValue, foreign);
    }

    /** The text in the language asked for, else in one of the same primary language, else the first. */
    public static Optional<Text> best(List<Text> texts, String language) {
        Optional<Text> exact = texts.stream()
                .filter(t -> t.language.equalsIgnoreCase(language))
                .findFirst();
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Text> related = texts.stream()
                .filter(t -> primary(t.language).equalsIgnoreCase(primary(language)))
                .findFirst();
        return related.isPresent() ? related : texts.stream().findFirst();
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
