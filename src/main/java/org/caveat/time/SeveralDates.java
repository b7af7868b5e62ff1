package org.caveat.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may have been meant by an interval or a set that is not EDTF: each of its dates is guessed at by itself. */
final class SeveralDates {
    private static final Pattern TWO = Pattern.compile("(.*?) ?(?:/|\\.\\.) ?(.*)");
    private static final Pattern SET = Pattern.compile("([\\[{])(.+)([\\]}])");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}[?~%]?");
    private static final Pattern YEAR = Pattern.compile("(\\d{2})\\d{2}.*");
    private static final String OPEN = "..";
    /** Words for an end that is open or not known, in earlier EDTF and in databases. */
    private static final Map<String, String> ENDS = Map.of(
            "",
            "",
            "..",
            OPEN,
            "open",
            OPEN,
            "now",
            OPEN,
            "present",
            OPEN,
            "today",
            OPEN,
            "heute",
            OPEN,
            "unknown",
            "",
            "?",
            "",
            "unbekannt",
            "");

    private SeveralDates() {}

    static Stream<String> candidates(String cleaned) {
        Matcher set = SET.matcher(cleaned);
        if (set.matches()) {
            return set(set.group(1), set.group(2), set.group(3)).stream();
        }
        Matcher two = TWO.matcher(cleaned);
        return two.matches() ? interval(two.group(1), two.group(2)) : Stream.empty();
    }

    /** As it stands, and turned round, in case it ran backwards. */
    private static Stream<String> interval(String first, String second) {
        Optional<String> start = end(first);
        Optional<String> end = end(inTheCenturyOf(first, second));
        if (start.isEmpty() || end.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(start.get() + "/" + end.get(), end.get() + "/" + start.get());
    }

    private static Optional<String> end(String text) {
        return Optional.ofNullable(ENDS.get(text.toLowerCase(Locale.ROOT))).or(() -> Guess.atOneDate(text));
    }

    private static String inTheCenturyOf(String first, String second) {
        Matcher year = YEAR.matcher(first);
        boolean shortened = SHORT_YEAR.matcher(second).matches() && year.matches();
        return shortened ? year.group(1) + second : second;
    }

    private static Optional<String> set(String open, String inside, String close) {
        String listed = Arrays.stream(inside.split("[,;]"))
                .map(String::strip)
                .map(each -> member(each).orElse(each))
                .collect(Collectors.joining(","));
        return Optional.of(open + listed + close);
    }

    private static Optional<String> member(String text) {
        int run = text.indexOf(OPEN);
        if (run < 0) {
            return Guess.atOneDate(text);
        }
        Optional<String> first = end(text.substring(0, run).strip());
        Optional<String> last = end(text.substring(run + OPEN.length()).strip());
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(first.get() + OPEN + last.get(), last.get() + OPEN + first.get())
                .filter(each -> EdtfReader.accepts("[" + each + "]"))
                .findFirst();
    }
}
