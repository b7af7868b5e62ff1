package org.caveat.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One date in words: day, month or season, and year, decade or century, with how sure it is. */
final class PointInWords {
    private static final List<Form> FORMS = List.of(
            Form.of(
                    "(\\d{1,2}) m(\\d{2}) (\\d{4})",
                    m -> Optional.of(m.group(3) + "-" + m.group(2) + "-" + twoDigits(m.group(1)))),
            Form.of(
                    "m(\\d{2}) (\\d{1,2}) (\\d{4})",
                    m -> Optional.of(m.group(3) + "-" + m.group(1) + "-" + twoDigits(m.group(2)))),
            Form.of(
                    "(\\d{4}) m(\\d{2}) (\\d{1,2})",
                    m -> Optional.of(m.group(1) + "-" + m.group(2) + "-" + twoDigits(m.group(3)))),
            Form.of("[ms](\\d{2}) (\\d{4})", m -> Optional.of(m.group(2) + "-" + m.group(1))),
            Form.of("(\\d{4}) [ms](\\d{2})", m -> Optional.of(m.group(1) + "-" + m.group(2))),
            Form.of("s24 (\\d{4})(?:/| to )\\d{2,4}", m -> Optional.of(m.group(1) + "-24")),
            Form.of("d(\\d{3})", m -> Optional.of(m.group(1) + "X")),
            Form.of("c(\\d{2})", m -> Optional.of(m.group(1) + "XX")),
            Form.of(
                    "(\\d{1,2}) century",
                    m -> Optional.of(String.format(Locale.ROOT, "%02dXX", Integer.parseInt(m.group(1)) - 1))));
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}");
    private static final Pattern ENDS_IN_A_YEAR = Pattern.compile("(?:.* )?(\\d{2})\\d{2}");

    private PointInWords() {}

    /** The date that words mean, if they mean one date. */
    static Optional<String> of(String tokens) {
        List<String> words = Arrays.asList(tokens.split(" "));
        Qualifier qualifier =
                words.stream().flatMap(word -> Qualifier.of(word).stream()).reduce(Qualifier.NONE, Qualifier::and);
        String date =
                words.stream().filter(word -> Qualifier.of(word).isEmpty()).collect(Collectors.joining(" "));
        return candidates(date)
                .map(edtf -> edtf + qualifier.sign())
                .filter(EdtfReader::accepts)
                .findFirst();
    }

    private static Stream<String> candidates(String date) {
        Stream<String> spelledOut = Form.first(FORMS, date).stream();
        Stream<String> inDigits =
                Stream.concat(Stream.of(date.toUpperCase(Locale.ROOT)), WrittenInDigits.inOrder(date));
        return Stream.concat(spelledOut, inDigits);
    }

    /** {@code 25} before {@code 27 April 1945} is said of April 1945 too: what is missing is taken from the second date. */
    static String completed(String first, String second) {
        if (of(first).isPresent()) {
            return first;
        }
        List<String> words = Arrays.asList(second.split(" "));
        for (int from = 1; from < words.size(); from++) {
            String whole = first + " " + String.join(" ", words.subList(from, words.size()));
            if (of(whole).isPresent()) {
                return whole;
            }
        }
        return first;
    }

    /** {@code 73} after {@code 1871} is 1873. */
    static String inTheCenturyOf(String first, String second) {
        Matcher year = ENDS_IN_A_YEAR.matcher(first);
        return SHORT_YEAR.matcher(second).matches() && year.matches() ? year.group(1) + second : second;
    }

    private static String twoDigits(String digits) {
        return WrittenInDigits.twoDigits(digits);
    }
}
