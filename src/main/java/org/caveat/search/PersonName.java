package org.caveat.search;

import java.util.regex.Pattern;
import org.caveat.text.Folding;

/** A person's name as a search compares it: folded, and without quotes, which could not be typed within a quoted name. */
final class PersonName {
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

    private PersonName() {}

    /** Empty where nobody is named. */
    static String folded(String name) {
        return SearchableText.spaced(QUOTES.matcher(Folding.fold(name)).replaceAll(" "))
                .strip();
    }
}
