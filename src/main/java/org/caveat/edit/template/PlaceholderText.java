package org.caveat.edit.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with placeholders in braces. <code>{{</code> stands for a brace; one that is never closed stands for itself. */
public record PlaceholderText(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{|\\{([^{}\\n]{1,200})\\}");

    /**
     * The text with all its placeholders filled, as far as they have values.
     *
     * @param missing the names of those that have none
     */
    public record Filled(String text, List<String> missing) {
        public Filled {
            missing = List.copyOf(missing);
        }
    }

    /** The text that says, as a template, what a text says. */
    public static String of(String plain) {
        return plain.replace("{", "{{");
    }

    /** The names of the placeholders, in their order. */
    public List<String> names() {
        return PLACE.matcher(text)
                .results()
                .flatMap(found -> Optional.ofNullable(found.group(1)).stream())
                .toList();
    }

    public Filled fill(Function<String, Optional<String>> values) {
        List<String> missing = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        while (place.find()) {
            filled.append(text, from, place.start());
            Optional<String> name = Optional.ofNullable(place.group(1));
            filled.append(name.map(asked -> value(asked, values, missing)).orElse("{"));
            from = place.end();
        }
        return new Filled(filled.append(text, from, text.length()).toString(), missing);
    }

    private static String value(String name, Function<String, Optional<String>> values, List<String> missing) {
        Optional<String> value = values.apply(name).map(String::strip).filter(there -> !there.isEmpty());
        if (value.isEmpty()) {
            missing.add(name);
        }
        return value.orElse("");
    }
}
