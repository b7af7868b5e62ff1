package org.caveat.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RIS: a tag and a value on each line, from {@code TY} to {@code ER}. */
final class Ris implements Format {
    private static final Pattern TAGGED = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?");
    private static final Pattern BEGINS = Pattern.compile("(?m)^TY {1,2}-");
    /** An entry of more lines is none. */
    private static final int MOST_LINES = 20_000;

    static boolean isRis(String text) {
        return BEGINS.matcher(text).find();
    }

    @Override
    public void read(String text, Gathering into) {
        Map<String, List<String>> entry = new LinkedHashMap<>();
        int begun = 0;
        int line = 0;
        for (String said : (Iterable<String>) text.lines()::iterator) {
            line++;
            Matcher tagged = TAGGED.matcher(said);
            String tag = tagged.matches() ? tagged.group(1) : "";
            String value = tagged.matches() && tagged.group(2) != null
                    ? tagged.group(2).strip()
                    : "";
            if (tag.equals("TY")) {
                unended(entry, begun, into);
                begun = line;
                entry.clear();
                put(entry, tag, value);
            } else if (tag.equals("ER")) {
                end(entry, begun, line, into);
                entry.clear();
            } else if (!entry.isEmpty() && line - begun < MOST_LINES) {
                put(entry, tag, tag.isEmpty() ? said.strip() : value);
            } else if (!said.isBlank()) {
                into.problem(line, "sources.outside");
            }
        }
        unended(entry, begun, into);
    }

    private static void put(Map<String, List<String>> entry, String tag, String value) {
        if (!tag.isEmpty() && !value.isEmpty()) {
            entry.computeIfAbsent(tag, named -> new ArrayList<>()).add(value);
        }
    }

    private static void unended(Map<String, List<String>> entry, int begun, Gathering into) {
        if (!entry.isEmpty()) {
            into.problem(begun, "sources.unended");
        }
    }

    private static void end(Map<String, List<String>> entry, int begun, int line, Gathering into) {
        if (entry.isEmpty()) {
            into.problem(line, "sources.outside");
        } else {
            into.take(RisEntry.said(entry), begun);
        }
    }
}
