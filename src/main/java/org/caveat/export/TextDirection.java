package org.caveat.export;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public final class TextDirection {
    /** ISO 15924 codes of scripts that run from right to left (Unicode Standard Annex 31, table 7, and 24). */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");

    /** Languages that are written so where no script is named (IANA Language Subtag Registry, and CLDR likely subtags). */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "arz", "azb", "bgn", "bqi", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn",
            "nqo", "pnb", "prs", "ps", "sd", "sdh", "syr", "ug", "ur", "yi");

    private TextDirection() {}

    /**
     * Whether a language is written from right to left.
     *
     * @param tag BCP 47
     */
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String script = locale.getScript();
        String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return script.isEmpty() ? LANGUAGES.contains(language) : SCRIPTS.contains(script);
    }
}
