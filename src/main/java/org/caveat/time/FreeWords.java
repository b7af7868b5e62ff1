package org.caveat.time;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates in words, English, German, French and Russian, as they stand on slips and in catalogues: “ca. 1945”, “zwischen
 * 1871 und 1873”, “printemps 1871”, “1940-е”. What they may mean in EDTF is offered, and never put in their place unasked.
 */
public final class FreeWords {
    private FreeWords() {}

    /** EDTF that may be meant; empty where the words are not understood, or are EDTF already. */
    public static Optional<String> offer(String text) {
        String cleaned = Cleaned.of(text);
        return EdtfReader.accepts(text) || text.length() > EdtfReader.LONGEST
                ? Optional.empty()
                : candidates(cleaned).filter(EdtfReader::accepts).findFirst();
    }

    /** What may be meant; not all of it need be EDTF. */
    static Stream<String> candidates(String cleaned) {
        return Phrase.of(WordTokens.of(cleaned)).stream();
    }
}
