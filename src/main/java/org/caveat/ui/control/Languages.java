package org.caveat.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What languages are called, how they are written, and what somebody means who types one. */
public final class Languages {
    /** Those that are offered first. */
    static final List<String> COMMON =
            List.of("en", "de", "fr", "ru", "es", "it", "nl", "pl", "uk", "ar", "he", "ja", "zh");

    /** A language of two or three letters, and what may follow it: a script, a country. */
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");

    private Languages() {}

    /** Those that are offered to choose from, one before the others. */
    public static List<String> offered(String first) {
        return Stream.concat(Stream.of(first), COMMON.stream()).distinct().toList();
    }

    /** What a language is called; its tag, where it has no name. */
    public static String name(String tag, Locale reader) {
        String name = Locale.forLanguageTag(tag).getDisplayName(reader);
        return name.isEmpty() ? tag : name;
    }

    /** What a language calls itself; its tag, where it has no name. */
    public static String ownName(String tag) {
        return name(tag, Locale.forLanguageTag(tag));
    }

    /**
     * The tag of what is typed: a tag, or a language's name in the reader's language or its own. Empty where it is neither:
     * what nobody can read as a language would stand in the file as one.
     */
    public static Optional<String> read(String typed, Locale reader) {
        String words = typed.strip();
        Optional<String> named = Stream.concat(COMMON.stream(), Stream.of(Locale.getISOLanguages()))
                .filter(tag -> isCalled(Locale.forLanguageTag(tag), words, reader))
                .findFirst();
        return named.or(() -> Optional.of(words)
                .filter(tag -> TAG.matcher(tag).matches())
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und")));
    }

    private static boolean isCalled(Locale language, String words, Locale reader) {
        return language.getDisplayName(reader).equalsIgnoreCase(words)
                || language.getDisplayName(language).equalsIgnoreCase(words);
    }

    /** Whether a language is written from right to left. */
    public static boolean isRightToLeft(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return List.of("ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "dv")
                .contains(language);
    }
}
