package org.caveat.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that the program speaks, and which of them where nobody has said so in so many words. */
public final class SpokenLanguage {
    /** The codes, by which they are chosen; the first is spoken where none of the others is wanted. */
    public static final List<String> CODES = List.of("en", "de", "fr", "ru");

    /** By which POSIX says how messages are to be worded: the first that says something. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /** In which further languages are wished for, in their order. */
    private static final String FURTHER = "LANGUAGE";

    private SpokenLanguage() {}

    /** A language by its code, whatever stands for a region behind it; empty where the program does not speak it. */
    public static Optional<Locale> of(String code) {
        String language = code.strip().split("[-_.@]", 2)[0].toLowerCase(Locale.ROOT);
        return CODES.contains(language) ? Optional.of(Locale.forLanguageTag(language)) : Optional.empty();
    }

    /**
     * What is chosen, where it is spoken; else the first of the system's languages that is.
     *
     * @param chosen a code, or empty for what the system has
     * @param environment whose variables say what the system has, where there are such
     * @param system what the system has where they say nothing
     */
    public static Locale of(Optional<String> chosen, Map<String, String> environment, Locale system) {
        return chosen.flatMap(SpokenLanguage::of).orElseGet(() -> ofSystem(environment, system));
    }

    private static Locale ofSystem(Map<String, String> environment, Locale system) {
        Optional<String> said = VARIABLES.stream()
                .flatMap(name -> Stream.ofNullable(environment.get(name)))
                .filter(value -> !value.isBlank())
                .findFirst();
        if (said.filter(SpokenLanguage::isPlain).isPresent()) {
            return Locale.ENGLISH;
        }
        Stream<String> further =
                Arrays.stream(environment.getOrDefault(FURTHER, "").split(":"));
        String first = said.orElse(system.toLanguageTag());
        return Stream.concat(Stream.of(first), further)
                .flatMap(code -> of(code).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** The computer's own locale, in which POSIX words everything in English. */
    private static boolean isPlain(String value) {
        String name = value.split("[.@]", 2)[0];
        return name.equals("C") || name.equals("POSIX");
    }
}
