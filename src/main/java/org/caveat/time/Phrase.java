package org.caveat.time;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What several dates mean that stand together in words: between, from and to, before, after, either and or. */
final class Phrase {
    private static final Map<Pattern, Function<Matcher, Optional<String>>> FORMS = new LinkedHashMap<>();

    static {
        form("(?:between|from) (.+) (?:and|to) (.+)", match -> interval(match.group(1), match.group(2)));
        form("~ ([^~?]+) to ([^~?]+)", match -> interval("~ " + match.group(1), "~ " + match.group(2)));
        form("(.+) to (.+)", match -> interval(match.group(1), match.group(2)));
        form("to (.+)", match -> PointInWords.of(match.group(1)).map(end -> "../" + end));
        form("from (.+)", match -> PointInWords.of(match.group(1)).map(start -> start + "/.."));
        form("before (.+)", match -> PointInWords.of(match.group(1)).flatMap(Neighbour::before).map(Phrase::orEarlier));
        form("after (.+)", match -> PointInWords.of(match.group(1)).flatMap(Neighbour::after).map(Phrase::orLater));
        form("latest (.+)|(.+) (?:orearlier|latest)", match -> PointInWords.of(either(match)).map(Phrase::orEarlier));
        form("earliest (.+)|(.+) (?:orlater|earliest)", match -> PointInWords.of(either(match)).map(Phrase::orLater));
        form("(?:either )?(.+ or .+)", match -> set(match.group(1).split(" or ")).map(listed -> "[" + listed + "]"));
        form("(.+ and .+)", match -> set(match.group(1).split(" and ")).map(listed -> "{" + listed + "}"));
    }

    private Phrase() {}

    private static void form(String pattern, Function<Matcher, Optional<String>> meaning) {
        FORMS.put(Pattern.compile(pattern), meaning);
    }

    static Optional<String> of(String tokens) {
        Optional<String> point = PointInWords.of(tokens);
        if (point.isPresent()) {
            return point;
        }
        for (Map.Entry<Pattern, Function<Matcher, Optional<String>>> form : FORMS.entrySet()) {
            Matcher match = form.getKey().matcher(tokens);
            if (match.matches()) {
                return form.getValue().apply(match);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> interval(String first, String second) {
        return PointInWords.of(PointInWords.completed(first, second))
                .flatMap(start -> PointInWords.of(PointInWords.inTheCenturyOf(first, second)).map(end -> start + "/" + end));
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
