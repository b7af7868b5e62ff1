package org.caveat.importing.captions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.metadata.Entry;
import org.caveat.model.Text;

/** The values of one packet of XMP, or of IPTC-IIM, by their names. */
final class Tags {
    static final Tags NONE = new Tags(List.of());
    /** The language of a text for readers of any. */
    static final String DEFAULT = "x-default";

    private static final Pattern IN_A_LANGUAGE = Pattern.compile("(?s)(.*)\\[\\?xml:lang=\"([^\"]*)\"]");
    private static final Pattern ITEM = Pattern.compile("(?s)(.*)\\[([0-9]{1,6})]");

    private final Map<String, List<Text>> values = new HashMap<>();

    private Tags(List<Entry> entries) {
        entries.forEach(entry -> add(entry.tag(), entry.value().strip()));
    }

    /** Those of one group, such as {@code XMP}. */
    static Tags of(String group, List<Entry> entries) {
        return new Tags(
                entries.stream().filter(entry -> entry.group().equals(group)).toList());
    }

    private void add(String tag, String value) {
        if (value.isEmpty()) {
            return;
        }
        Matcher spoken = IN_A_LANGUAGE.matcher(tag);
        boolean isSpoken = spoken.matches();
        String name = isSpoken ? spoken.group(1) : tag;
        put(name, Text.of(isSpoken ? spoken.group(2) : DEFAULT, value));
        Matcher item = ITEM.matcher(name);
        if (item.matches()) {
            put(item.group(1), Text.of(DEFAULT, value));
        }
    }

    private void put(String name, Text value) {
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    /** All values of a name: those of a list in its order, or one a language. */
    List<Text> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return all(name).stream().map(Text::value).findFirst();
    }

    Optional<Double> number(String name) {
        return first(name).flatMap(text -> {
            try {
                return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
            } catch (NumberFormatException none) {
                return Optional.empty();
            }
        });
    }

    /** How many structures a list of them has. */
    int count(String list) {
        String start = list + "[";
        return values.keySet().stream()
                .filter(name -> name.startsWith(start))
                .mapToInt(name -> number(name, start.length()))
                .max()
                .orElse(0);
    }

    private static int number(String name, int from) {
        int end = name.indexOf(']', from);
        String digits = end < 0 ? "" : name.substring(from, end);
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
