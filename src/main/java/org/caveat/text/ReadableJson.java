package org.caveat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands or stood in a field, told from its JSON text: the texts and numbers in it, without braces and machinery. */
public final class ReadableJson {
    private static final Pattern PART =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"(\\s*:)?|(true|false)|(-?[0-9][-+.eE0-9]*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u([0-9a-fA-F]{4})|.)");
    private static final int KEY = 2;
    private static final int FLAG = 3;
    private static final int NUMBER = 4;

    /** Members that say how something is kept, and nothing of what was said. */
    private static final Set<String> MACHINERY = Set.of(
            "type",
            "id",
            "language",
            "format",
            "purpose",
            "motivation",
            "conformsTo",
            "source",
            "caveat:transcription");

    private ReadableJson() {}

    /**
     * The values of a JSON text in their order, each once; empty where there is none that says anything.
     *
     * @param words of ids and keys that have some: the name of a person, what a kind is called
     */
    public static String of(String json, Map<String, String> words) {
        List<String> values = new ArrayList<>();
        String key = "";
        Matcher matcher = PART.matcher(json);
        while (matcher.find()) {
            if (matcher.group(KEY) != null) {
                key = matcher.group(1);
            } else if (!MACHINERY.contains(key)) {
                String value = value(matcher);
                String said = words.getOrDefault(value, value.startsWith("urn:uuid:") ? "" : value);
                if (!said.isEmpty() && !values.contains(said)) {
                    values.add(said);
                }
            }
        }
        return String.join(" · ", values);
    }

    private static String value(Matcher matcher) {
        if (matcher.group(FLAG) != null) {
            return matcher.group(FLAG);
        }
        return matcher.group(NUMBER) != null ? matcher.group(NUMBER) : plain(matcher.group(1));
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
