package org.caveat.time;

import java.util.Optional;

/** Reads a text as EDTF, to the letter. What may have been meant by another text is {@link Guess}'s to say. */
final class EdtfReader {
    /** A set of some ninety days; nobody spells a longer date. */
    static final int LONGEST = 1000;

    private EdtfReader() {}

    static Attempt<Edtf> read(String text) {
        if (text.isBlank()) {
            return Attempt.failure(Fault.EMPTY);
        }
        if (text.length() > LONGEST) {
            return Attempt.failure(Fault.TOO_LONG);
        }
        Attempt<Edtf> attempt = readToTheLetter(text);
        return attempt.succeeded()
                ? attempt
                : Attempt.failure(accident(text).orElse(attempt.fault().orElseThrow()));
    }

    /** The fault of a text that is EDTF but for an accident of typing. */
    private static Optional<Fault> accident(String text) {
        String cleaned = Cleaned.of(text);
        String unspaced = Cleaned.withoutSpaces(cleaned);
        if (unspaced.equals(text) || !readToTheLetter(unspaced).succeeded()) {
            return Optional.empty();
        }
        return Optional.of(Cleaned.withoutSpaces(text).equals(unspaced) ? Fault.SPACES : Fault.OTHER_SIGNS);
    }

    private static Attempt<Edtf> readToTheLetter(String text) {
        if (SetReader.isBracketed(text)) {
            return SetReader.read(text).map(set -> set);
        }
        if (text.chars().filter(sign -> sign == '/').count() == 1) {
            return IntervalReader.read(text).map(interval -> interval);
        }
        return TimeReader.looksTimed(text)
                ? TimeReader.read(text).map(timed -> timed)
                : DateReader.read(text).map(date -> date);
    }

    static boolean accepts(String text) {
        return read(text).succeeded();
    }
}
