package org.caveat.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the words of the Citation Style Language; what is no calendar date stays as it is spelled. */
final class CslDate {
    private static final Pattern WRITTEN =
            Pattern.compile("(-?\\d{1,4})(?:[-/](\\d{1,2}))?(?:[-/](\\d{1,2}))?(?:[T/][0-9:/.Z+]*| \\d\\d:.*)?[-/]*");
    private static final Pattern RANGE = Pattern.compile("(-?\\d{4}(?:-\\d\\d){0,2})/(-?\\d{4}(?:-\\d\\d){0,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String PARTS = "date-parts";

    private CslDate() {}

    /** The date of a member, whatever shape it has; empty where it says none. */
    static Optional<Map<String, Object>> of(Object value) {
        if (value instanceof Map<?, ?> said) {
            return of(said);
        }
        return value instanceof String || value instanceof Number ? written(value.toString()) : Optional.empty();
    }

    private static Optional<Map<String, Object>> of(Map<?, ?> said) {
        List<List<Integer>> parts = parts(said.get(PARTS));
        for (String other : List.of("raw", "literal")) {
            if (parts.isEmpty() && said.get(other) instanceof String words) {
                return written(words);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> date = new LinkedHashMap<>();
        date.put(PARTS, parts);
        Object circa = said.get("circa");
        if (circa != null && !circa.equals(false) && !circa.equals(0) && !"".equals(circa)) {
            date.put("circa", true);
        }
        return Optional.of(date);
    }

    private static List<List<Integer>> parts(@Nullable Object value) {
        List<List<Integer>> dates = new ArrayList<>();
        if (value instanceof List<?> both) {
            for (Object one : both.subList(0, Math.min(2, both.size()))) {
                List<Integer> date = numbers(one);
                if (date.isEmpty()) {
                    return dates;
                }
                dates.add(date);
            }
        }
        return dates;
    }

    private static List<Integer> numbers(Object value) {
        List<Integer> numbers = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object part : list.subList(0, Math.min(3, list.size()))) {
                Optional<Integer> number = number(part);
                if (number.isEmpty() || (!numbers.isEmpty() && number.get() == 0)) {
                    return numbers;
                }
                numbers.add(number.get());
            }
        }
        return numbers;
    }

    private static Optional<Integer> number(Object part) {
        String digits = part instanceof Number || part instanceof String
                ? part.toString().strip()
                : "";
        return digits.matches("-?\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /** A date as people and programs write it: {@code 1992-05}, {@code 1992/05//}, {@code 1871/1873}, {@code um 1945}. */
    static Optional<Map<String, Object>> written(String words) {
        String plain = PlainText.of(words);
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            return Optional.of(Map.of(PARTS, List.of(ofCalendar(range.group(1)), ofCalendar(range.group(2)))));
        }
        boolean isUncertain = plain.endsWith("~") || plain.endsWith("?") || plain.endsWith("%");
        List<Integer> date = ofCalendar(isUncertain ? plain.substring(0, plain.length() - 1) : plain);
        if (!date.isEmpty()) {
            return Optional.of(
                    isUncertain ? Map.of(PARTS, List.of(date), "circa", true) : Map.of(PARTS, List.of(date)));
        }
        return plain.isEmpty() || plain.length() > 200 ? Optional.empty() : Optional.of(Map.of("literal", plain));
    }

    private static List<Integer> ofCalendar(String plain) {
        Matcher written = WRITTEN.matcher(plain);
        List<Integer> date = new ArrayList<>();
        if (written.matches()) {
            for (int part = 1; part <= 3 && written.group(part) != null; part++) {
                date.add(Integer.valueOf(written.group(part)));
            }
        }
        boolean isMonth = date.size() < 2 || (date.get(1) >= 1 && date.get(1) <= 12);
        boolean isDay = date.size() < 3 || (date.get(2) >= 1 && date.get(2) <= 31);
        return isMonth && isDay ? date : List.of();
    }

    /** The year in which something came out, for those who look for it. */
    static Optional<String> year(@Nullable Object issued) {
        if (!(issued instanceof Map<?, ?> date)) {
            return Optional.empty();
        }
        if (date.get(PARTS) instanceof List<?> parts && parts.get(0) instanceof List<?> first) {
            return Optional.of(String.valueOf(first.get(0)));
        }
        Matcher year = YEAR.matcher(String.valueOf(date.get("literal")));
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }
}
