package org.caveat.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may have been meant by a text that is not EDTF. It is offered, and never put in its place unasked. */
final class Guess {
    /** Beyond this nobody has typed a date. */
    private static final int LONGEST = 120;

    private static final List<Function<String, Stream<String>>> OF_ONE_DATE = List.of(
            Stream::of,
            cleaned -> Stream.of(Cleaned.withoutSpaces(cleaned)),
            OldSpelling::today,
            WrittenInDigits::inOrder,
            Repair::candidates,
            FreeWords::candidates);

    private Guess() {}

    /** EDTF that is accepted, where one can guess. */
    static Optional<String> at(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String cleaned = Cleaned.of(text);
        return atOneDate(cleaned).or(() -> accepted(SeveralDates.candidates(cleaned)));
    }

    /** The same, for what cannot be an interval or a set. */
    static Optional<String> atOneDate(String cleaned) {
        return accepted(OF_ONE_DATE.stream().flatMap(guess -> guess.apply(cleaned)));
    }

    private static Optional<String> accepted(Stream<String> candidates) {
        return candidates.filter(EdtfReader::accepts).findFirst();
    }
}
