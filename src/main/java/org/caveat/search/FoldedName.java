package org.caveat.search;

import java.util.regex.Pattern;
import org.caveat.text.Folding;
import org.caveat.text.WordEdges;

/** A name, of a person, a place or a keyword, as a search compares it: folded, and without quotes, which could not be typed within a quoted name. */
final class FoldedName {
    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]");

    private FoldedName() {}

    /** Empty where nobody is named. */
    static String folded(String name) {
        return SearchableText.spaced(QUOTES.matcher(Folding.fold(name)).replaceAll(" "))
                .strip();
    }

    /** Whether a folded name is the one that is looked for. */
    static boolean isMeant(String name, String wanted, boolean isWhole) {
        return isWhole ? name.equals(wanted) : WordEdges.hasWordBeginning(name, wanted);
    }
}
