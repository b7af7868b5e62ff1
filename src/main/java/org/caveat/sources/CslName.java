package org.caveat.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names in the words of the Citation Style Language. */
final class CslName {
    private static final List<String> PARTS =
            List.of("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal");
    /** As many as are on the title page of the largest collaborations. */
    private static final int MOST = 4_000;

    private CslName() {}

    /** The names of a member, whatever shape it has; those that say nothing are left out. */
    static List<Map<String, Object>> all(Object value) {
        List<Map<String, Object>> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream()
                    .limit(MOST)
                    .map(CslName::one)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        } else if (value instanceof String || value instanceof Map<?, ?>) {
            Map<String, Object> single = one(value);
            if (!single.isEmpty()) {
                names.add(single);
            }
        }
        return names;
    }

    private static Map<String, Object> one(Object value) {
        Map<String, Object> name = new LinkedHashMap<>();
        if (value instanceof String literal) {
            put(name, "literal", literal);
        } else if (value instanceof Map<?, ?> said) {
            PARTS.forEach(part -> put(name, part, said.get(part)));
        }
        return name;
    }

    private static void put(Map<String, Object> name, String part, @Nullable Object said) {
        if (said instanceof String text && !PlainText.of(text).isEmpty()) {
            name.put(part, PlainText.of(text));
        }
    }

    /** A name of an institution or of a person as one reads it. */
    static Map<String, Object> literal(String words) {
        return Map.of("literal", words);
    }

    /** A name as one looks for it: the family's before the own. */
    static String words(Object value) {
        if (!(value instanceof Map<?, ?> name)) {
            return "";
        }
        if (name.containsKey("literal")) {
            return String.valueOf(name.get("literal"));
        }
        String particle = name.containsKey("non-dropping-particle") ? name.get("non-dropping-particle") + " " : "";
        String family = name.containsKey("family") ? particle + name.get("family") : "";
        String given = name.containsKey("given") ? String.valueOf(name.get("given")) : "";
        return family.isEmpty() || given.isEmpty() ? family + given : family + ", " + given;
    }
}
