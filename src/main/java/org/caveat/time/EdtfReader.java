package org.caveat.time;

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
        if (isSpaced(text)) {
            return Attempt.failure(read(Cleaned.withoutSpaces(text)).succeeded() ? Fault.SPACES : Diagnosis.of(text));
        }
        return readUnspaced(text);
    }

    private static Attempt<Edtf> readUnspaced(String text) {
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

    private static boolean isSpaced(String text) {
        return !Cleaned.withoutSpaces(text).equals(text);
    }
}
