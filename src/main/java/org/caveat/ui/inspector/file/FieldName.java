package org.caveat.ui.inspector.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.text.Messages;
import org.caveat.ui.control.Languages;

/** What a person reads in place of a path of XMP: its names without their prefixes, in words. */
record FieldName(Messages messages) {
    private static final Pattern STEP =
            Pattern.compile("[\\w-]+:([\\w.-]+)(?:\\[(\\d+)\\])?(?:\\[\\?xml:lang=\"([^\"]*)\"\\])?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    /** The address of the creator in IPTC's schema, whose names are abbreviations. */
    private static final String CONTACT = "Iptc4xmpCore:CreatorContactInfo/Iptc4xmpCore:";
    /** Of a text that speaks to everybody. */
    private static final String NO_LANGUAGE = "x-default";

    /** Empty where a name is no path, and is read as it stands. */
    Optional<String> of(String tag) {
        if (tag.startsWith(CONTACT)) {
            String key = "inspector.file-contact-" + tag.substring(CONTACT.length());
            if (messages.has(key)) {
                return Optional.of(messages.get(key));
            }
        }
        List<String> steps = new ArrayList<>();
        for (String step : tag.split("/", -1)) {
            Matcher parts = STEP.matcher(step);
            if (!parts.matches()) {
                return Optional.empty();
            }
            steps.add(words(parts));
        }
        return Optional.of(String.join(" · ", steps));
    }

    private String words(Matcher parts) {
        StringBuilder words = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(parts.group(1), -1)) {
            words.append(words.isEmpty() ? capital(word) : " " + inSentence(word));
        }
        Optional.ofNullable(parts.group(2))
                .ifPresent(number -> words.append(' ').append(number));
        Optional.ofNullable(parts.group(3))
                .filter(language -> !language.equals(NO_LANGUAGE))
                .map(language -> Languages.name(language, messages.locale()))
                .ifPresent(language -> words.append(" (").append(language).append(')'));
        return words.toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** An abbreviation stays in capitals. */
    private static String inSentence(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? word : word.toLowerCase(Locale.ROOT);
    }
}
