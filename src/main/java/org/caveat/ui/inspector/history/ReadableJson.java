package org.caveat.ui.inspector.history;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stood in a field, told from its JSON text: the texts in it, without the braces. */
final class ReadableJson {
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(\\s*:)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");
    private static final List<String> WORDLESS =
            List.of("urn:uuid:", "text/plain", "TextualBody", "commenting", "describing", "Annotation");

    private ReadableJson() {}

    /** The values of a JSON text in their order, each once; the text itself, where there are none in it. */
    static String of(String json) {
        List<String> values = new ArrayList<>();
        Matcher matcher = STRING.matcher(json);
        while (matcher.find()) {
            boolean isKey = matcher.group(2) != null;
            String value = plain(matcher.group(1));
            if (!isKey && !values.contains(value) && WORDLESS.stream().noneMatch(value::startsWith)) {
                values.add(value);
            }
        }
        return values.isEmpty() ? json : String.join(" · ", values);
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(found -> {
            String code = found.group(2);
            String letter = code == null ? letter(found.group(1)) : String.valueOf((char) Integer.parseInt(code, 16));
            return Matcher.quoteReplacement(letter);
        });
    }

    private static String letter(String escape) {
        return switch (escape) {
            case "n", "r" -> "\n";
            case "t" -> "\t";
            case "b", "f" -> "";
            default -> escape;
        };
    }
}
