package org.caveat.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tags of RIS mean in the words of the Citation Style Language, as Zotero writes them. */
final class RisEntry {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("ABST", "article-journal"),
            Map.entry("ART", "graphic"),
            Map.entry("BILL", "bill"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("BOOK", "book"),
            Map.entry("CASE", "legal_case"),
            Map.entry("CHAP", "chapter"),
            Map.entry("COMP", "software"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("DATA", "dataset"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("EBOOK", "book"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("EDBOOK", "book"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("ELEC", "webpage"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("FIGURE", "graphic"),
            Map.entry("HEAR", "hearing"),
            Map.entry("ICOMM", "personal_communication"),
            Map.entry("JOUR", "article-journal"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("MAP", "map"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("MUSIC", "song"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("PAT", "patent"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("RPRT", "report"),
            Map.entry("SOUND", "song"),
            Map.entry("STAT", "legislation"),
            Map.entry("THES", "thesis"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("WEB", "webpage"));

    /** Each member, and the tags that say it: the first of them that is there. */
    private static final Map<String, List<String>> PLAIN = Map.ofEntries(
            Map.entry("id", List.of("ID")),
            Map.entry("title", List.of("TI", "T1", "CT")),
            Map.entry("title-short", List.of("ST")),
            Map.entry("publisher", List.of("PB")),
            Map.entry("publisher-place", List.of("CY", "PP")),
            Map.entry("volume", List.of("VL")),
            Map.entry("issue", List.of("IS", "CP")),
            Map.entry("edition", List.of("ET")),
            Map.entry("DOI", List.of("DO")),
            Map.entry("URL", List.of("UR", "L2")),
            Map.entry("language", List.of("LA")),
            Map.entry("genre", List.of("M3")),
            Map.entry("number-of-volumes", List.of("NV")),
            Map.entry("issued", List.of("DA", "PY", "Y1")),
            Map.entry("accessed", List.of("Y2")));

    private static final List<String> CONTAINED = List.of(
            "chapter",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "paper-conference",
            "entry-encyclopedia",
            "entry-dictionary",
            "webpage",
            "post-weblog",
            "document");

    private RisEntry() {}

    static Map<String, Object> said(Map<String, List<String>> tags) {
        String type = TYPES.getOrDefault(first(tags, List.of("TY")), "document");
        Map<String, Object> said = new LinkedHashMap<>();
        PLAIN.forEach((member, named) -> put(said, member, first(tags, named)));
        said.put("type", type);
        boolean isContained = CONTAINED.contains(type);
        put(
                said,
                isContained ? "container-title" : "collection-title",
                first(tags, List.of("T2", "JO", "JF", "BT", "JA")));
        put(said, "collection-title", first(tags, List.of("T3")));
        put(said, type.startsWith("article") ? "ISSN" : "ISBN", first(tags, List.of("SN")));
        put(said, "page", pages(first(tags, List.of("SP")), first(tags, List.of("EP"))));
        if (type.equals("report")) {
            put(said, "number", first(tags, List.of("M1", "IS", "SN")));
        }
        names(said, "author", tags, "AU", "A1");
        names(
                said,
                type.equals("book") || type.equals("chapter") || type.equals("paper-conference")
                        ? "editor"
                        : "contributor",
                tags,
                "A2",
                "ED");
        names(said, "collection-editor", tags, "A3");
        names(said, "translator", tags, "A4");
        return said;
    }

    private static void put(Map<String, Object> said, String member, String value) {
        if (!value.isEmpty()) {
            said.put(member, value);
        }
    }

    private static String pages(String first, String last) {
        return first.isEmpty() || last.isEmpty() || first.contains("-") ? first : first + "-" + last;
    }

    private static String first(Map<String, List<String>> tags, List<String> named) {
        return named.stream()
                .flatMap(tag -> tags.getOrDefault(tag, List.of()).stream().limit(1))
                .findFirst()
                .orElse("");
    }

    private static void names(
            Map<String, Object> said, String member, Map<String, List<String>> tags, String... named) {
        List<Map<String, Object>> names = List.of(named).stream()
                .flatMap(tag -> tags.getOrDefault(tag, List.of()).stream())
                .map(RisEntry::name)
                .toList();
        if (!names.isEmpty()) {
            said.put(member, names);
        }
    }

    /** The family's name, the own, and what stands after it; an institution has no comma. */
    private static Map<String, Object> name(String words) {
        String[] parts = words.split("\\s*,\\s*", 3);
        if (parts.length == 1) {
            return CslName.literal(words);
        }
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("family", parts[0]);
        name.put("given", parts[1]);
        if (parts.length == 3) {
            name.put("suffix", parts[2]);
        }
        return name;
    }
}
