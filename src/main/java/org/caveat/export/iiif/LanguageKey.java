package org.caveat.export.iiif;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of language maps: BCP 47 tags as far as the schema of the Presentation API takes them, which is letters. */
final class LanguageKey {
    /** For texts of no language, or of one that cannot be named (IIIF Presentation API 3.0, 4.2). */
    static final String NONE = "none";

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+(?:-[A-Za-z]+)*+(?=-|$)");

    private LanguageKey() {}

    /** The tag itself; without what the schema refuses where it refuses some: {@code es} of {@code es-419}. */
    static String of(String tag) {
        Matcher letters = LETTERS.matcher(tag);
        return letters.lookingAt() && isWellFormed(tag) ? wellFormed(letters.group()) : NONE;
    }

    static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /** The beginning of a tag may end with a letter that only introduces what follows: {@code en-a} of {@code en-a-1}. */
    private static String wellFormed(String beginning) {
        if (isWellFormed(beginning)) {
            return beginning;
        }
        int last = beginning.lastIndexOf('-');
        return last < 0 ? NONE : wellFormed(beginning.substring(0, last));
    }
}
