package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.text.Messages;

/**
 * Addresses that stand for something said often: rights statements, kinds of digital source.
 *
 * @param room the first part of the keys of their words; those that exports say too are in {@code text}
 * @param addresses in the order in which they are offered
 */
public record KnownAddresses(String room, List<String> addresses) {
    private static final Pattern SLASH = Pattern.compile("/+");

    /** RightsStatements.org 1.0, and Creative Commons; in the http form, which is their identifier. */
    public static final KnownAddresses RIGHTS = new KnownAddresses(
            "inspector.rights-",
            List.of(
                    "http://creativecommons.org/publicdomain/mark/1.0/",
                    "http://creativecommons.org/publicdomain/zero/1.0/",
                    "http://creativecommons.org/licenses/by/4.0/",
                    "http://creativecommons.org/licenses/by-sa/4.0/",
                    "http://creativecommons.org/licenses/by-nc/4.0/",
                    "http://rightsstatements.org/vocab/InC/1.0/",
                    "http://rightsstatements.org/vocab/InC-EDU/1.0/",
                    "http://rightsstatements.org/vocab/InC-RUU/1.0/",
                    "http://rightsstatements.org/vocab/NoC-NC/1.0/",
                    "http://rightsstatements.org/vocab/NoC-OKLR/1.0/",
                    "http://rightsstatements.org/vocab/CNE/1.0/",
                    "http://rightsstatements.org/vocab/UND/1.0/",
                    "http://rightsstatements.org/vocab/NKC/1.0/"));

    /** IPTC NewsCodes, Digital Source Type: those that a photograph in an archive can be. */
    public static final KnownAddresses SOURCE_TYPES = new KnownAddresses(
            "text.source-type.",
            List.of(
                    "http://cv.iptc.org/newscodes/digitalsourcetype/print",
                    "http://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm",
                    "http://cv.iptc.org/newscodes/digitalsourcetype/positiveFilm",
                    "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
                    "http://cv.iptc.org/newscodes/digitalsourcetype/compositeCapture",
                    "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits"));

    /** What an address stands for, in words; empty for one that is not among these. */
    public Optional<String> words(String address, Messages messages) {
        String key = room + slug(address);
        return messages.has(key) ? Optional.of(messages.get(key)) : Optional.empty();
    }

    /** The telling part of an address. */
    private static String slug(String address) {
        List<String> parts =
                Stream.of(SLASH.split(address)).filter(part -> !part.isEmpty()).toList();
        boolean versioned = parts.size() > 1 && parts.get(parts.size() - 1).matches("[0-9.]+");
        int at = parts.size() - (versioned ? 2 : 1);
        return at < 0 ? "" : parts.get(at).replaceAll("[^A-Za-z-]", "");
    }
}
