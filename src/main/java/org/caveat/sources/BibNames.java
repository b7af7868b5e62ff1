package org.caveat.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names as BibTeX joins them by {@code and}; what stands in braces as a whole is the name of an institution. */
final class BibNames {
    private BibNames() {}

    static List<Map<String, Object>> of(String field) {
        List<Map<String, Object>> names = new ArrayList<>();
        for (String name : split(field, " and ")) {
            String one = name.strip();
            if (!one.isEmpty() && !one.equals("others")) {
                names.add(one(one));
            }
        }
        return names;
    }

    /** The parts of a text between separators that stand outside of braces. */
    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        String whole = text.replaceAll("\\s+", " ");
        int depth = 0;
        int from = 0;
        for (int at = 0; at < whole.length(); at++) {
            char letter = whole.charAt(at);
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            if (depth == 0 && whole.regionMatches(true, at, separator, 0, separator.length())) {
                parts.add(whole.substring(from, at));
                from = at + separator.length();
                at = from - 1;
            }
        }
        parts.add(whole.substring(from));
        return parts;
    }

    private static Map<String, Object> one(String name) {
        List<String> parts = split(name, ",");
        if (parts.size() > 1) {
            String last = parts.get(parts.size() - 1);
            return parts(parts.get(0), last, parts.size() > 2 ? parts.get(1) : "");
        }
        List<String> words = split(name, " ");
        if (isBraced(name) || words.size() == 1) {
            return CslName.literal(Latex.text(name));
        }
        int family = words.size() - 1;
        for (int at = words.size() - 2; at > 0; at--) {
            family = isParticle(words.get(at)) ? at : family;
        }
        return parts(
                String.join(" ", words.subList(family, words.size())), String.join(" ", words.subList(0, family)), "");
    }

    private static boolean isBraced(String name) {
        return name.startsWith("{") && split(name, " ").size() == 1;
    }

    private static boolean isParticle(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    private static Map<String, Object> parts(String family, String given, String suffix) {
        List<String> words = split(family.strip(), " ");
        int particles = 0;
        while (particles < words.size() - 1 && isParticle(words.get(particles))) {
            particles++;
        }
        Map<String, Object> name = new LinkedHashMap<>();
        put(name, "non-dropping-particle", String.join(" ", words.subList(0, particles)));
        put(name, "family", String.join(" ", words.subList(particles, words.size())));
        put(name, "given", given);
        put(name, "suffix", suffix);
        return name;
    }

    private static void put(Map<String, Object> name, String part, String words) {
        String plain = Latex.text(words);
        if (!plain.isEmpty()) {
            name.put(part, plain);
        }
    }
}
