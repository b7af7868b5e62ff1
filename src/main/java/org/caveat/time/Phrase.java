package org.caveat.time;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** What several dates mean that stand together in words: between, from and to, before, after, either and or. */
final class Phrase {
    private static final List<Form> FORMS = List.of(
            Form.of("(?:between|from) (.+) (?:and|to) (.+)", match -> interval(match.group(1), match.group(2))),
            Form.of("~ ([^~?]+) to ([^~?]+)", match -> interval("~ " + match.group(1), "~ " + match.group(2))),
            Form.of("(.+) to (.+)", match -> interval(match.group(1), match.group(2))),
            Form.of("to (.+)", match -> PointInWords.of(match.group(1)).map(end -> "../" + end)),
            Form.of("from (.+)", match -> PointInWords.of(match.group(1)).map(start -> start + "/..")),
            Form.of("before (.+)", match -> PointInWords.of(match.group(1))
                    .flatMap(Neighbour::before)
                    .map(Phrase::orEarlier)),
            Form.of("after (.+)", match -> PointInWords.of(match.group(1))
                    .flatMap(Neighbour::after)
                    .map(Phrase::orLater)),
            Form.of("latest (.+)|(.+) (?:orearlier|latest)", match -> PointInWords.of(either(match))
                    .map(Phrase::orEarlier)),
            Form.of("earliest (.+)|(.+) (?:orlater|earliest)", match -> PointInWords.of(either(match))
                    .map(Phrase::orLater)),
            Form.of("(?:either )?(.+ or .+)", match -> set(match.group(1).split(" or "))
                    .map(listed -> "[" + listed + "]")),
            Form.of("(.+ and .+)", match -> set(match.group(1).split(" and ")).map(listed -> "{" + listed + "}")));

    private Phrase() {}

    static Optional<String> of(String tokens) {
        return PointInWords.of(tokens).or(() -> Form.first(FORMS, tokens));
    }

    private static Optional<String> interval(String first, String second) {
        return PointInWords.of(PointInWords.completed(first, second))
                .flatMap(start -> PointInWords.of(PointInWords.inTheCenturyOf(first, second))
                        .map(end -> start + "/" + end));
    }

    private static String orEarlier(String date) {
        return "[.." + date + "]";
    }

    private static String orLater(String date) {
        return "[" + date + "..]";
    }

    private static String either(Matcher match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Optional<String> set(String[] each) {
        String last = each[each.length - 1];
        List<Optional<String>> dates = Arrays.stream(each)
                .map(one -> PointInWords.of(PointInWords.completed(one, last)))
                .toList();
        return dates.stream().allMatch(Optional::isPresent)
                ? Optional.of(dates.stream().flatMap(Optional::stream).collect(Collectors.joining(",")))
                : Optional.empty();
    }
}
