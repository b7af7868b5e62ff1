package org.caveat.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caveat.metadata.xmp.XmpValue;
import org.caveat.text.Messages;
import org.caveat.text.SpokenLanguage;

/**
 * What somebody else wrote in the description of a photograph, by language, also where an export of this program lay over it
 * since: each export notes beside its description, as {@code caveat:described}, the digest of what it wrote (SHA-256, FIPS
 * 180-4) and, after a space, what it found. A description that was written over by others is theirs again.
 */
final class XmpFound {
    static final String HEADING = "export.xmp-caveats";
    /** What stands over the caveats, in each language in which an earlier export may have been written. */
    private static final List<String> HEADINGS = SpokenLanguage.CODES.stream()
            .map(code -> new Messages(Locale.forLanguageTag(code)).get(HEADING))
            .toList();

    private final Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * @param described the description as it stands
     * @param noted what an earlier export noted of it
     */
    XmpFound(Map<String, String> described, Map<String, String> noted) {
        described.forEach((language, text) -> {
            String found = theirs(text, Optional.ofNullable(noted.get(language)));
            if (!found.isBlank()) {
                texts.put(language, found.strip());
            }
        });
    }

    private static String theirs(String text, Optional<String> noted) {
        String digest = digest(text);
        return noted.filter(note -> note.startsWith(digest))
                .map(note -> note.substring(digest.length()))
                .orElseGet(() -> beforeCaveats(text));
    }

    /** Exports of earlier versions noted nothing. */
    private static String beforeCaveats(String text) {
        int close = HEADINGS.stream()
                .mapToInt(heading -> ("\n" + text).lastIndexOf("\n" + heading + "\n"))
                .max()
                .orElse(-1);
        return close < 0 ? text : text.substring(0, close);
    }

    Map<String, String> texts() {
        return texts;
    }

    /** The note for a description that is written now. */
    XmpValue.Languages note(XmpValue.Languages written) {
        Map<String, String> notes = new LinkedHashMap<>();
        written.texts()
                .forEach((language, text) ->
                        notes.put(language, (digest(text) + " " + texts.getOrDefault(language, "")).strip()));
        return new XmpValue.Languages(notes);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(ProgramDigest.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
