package org.caveat.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a bibliography in the words of the Citation Style Language, brought into the shape that a style can be sure
 * of: what has another shape is left out or made plain, for programs add members of their own and write numbers as text.
 */
final class CslEntry {
    private static final Set<String> DATES =
            Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");
    private static final Set<String> NAMES = Set.of(
            "author",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editor",
            "editorial-director",
            "illustrator",
            "interviewer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "series-creator",
            "translator");
    /** No style needs them, and they are long. */
    private static final Set<String> LEFT_OUT = Set.of("abstract", "categories", "keyword", "custom");
    /** No title, name or place that a citation carries is longer. */
    private static final int LONGEST = 4_000;

    private static final String OTHER = "document";

    private CslEntry() {}

    /**
     * Makes a work of it.
     *
     * @throws Unusable where it says nothing that could be cited
     */
    static Listed of(Map<String, Object> said) throws Unusable {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Map.Entry<String, Object> member : said.entrySet()) {
            if (!LEFT_OUT.contains(member.getKey())) {
                put(plain, member.getKey(), member.getValue());
            }
        }
        plain.put("type", type(text(plain, "type")));
        String id = text(plain, "id");
        if (title(plain).isEmpty() && text(plain, "note").isEmpty()) {
            throw new Unusable("sources.nothing-to-cite", id);
        }
        if (id.isEmpty()) {
            plain.put("id", OwnId.of(plain, title(plain)));
        }
        return new Listed(work(plain), CSLItemData.fromJson(plain));
    }

    private static void put(Map<String, Object> plain, String key, Object value) throws Unusable {
        if (DATES.contains(key)) {
            CslDate.of(value).ifPresent(date -> plain.put(key, date));
        } else if (NAMES.contains(key)) {
            List<Map<String, Object>> names = CslName.all(value);
            if (!names.isEmpty()) {
                plain.put(key, names);
            }
        } else if (value instanceof String || value instanceof Number) {
            String text = PlainText.of(value.toString());
            if (text.length() > LONGEST) {
                throw new Unusable("sources.too-long", key);
            }
            if (!text.isEmpty()) {
                plain.put(key, text);
            }
        }
    }

    private static String type(String named) {
        try {
            return CSLType.fromString(named).toString();
        } catch (IllegalArgumentException unknown) {
            return OTHER;
        }
    }

    private static Work work(Map<String, Object> plain) {
        return new Work(
                text(plain, "id"),
                authors(plain),
                title(plain),
                CslDate.year(plain.get("issued")),
                text(plain, "type"),
                Identifiers.of(text(plain, "DOI"), text(plain, "URL"), text(plain, "ISBN")));
    }

    /** Its title, else that of what it stands in. */
    private static String title(Map<String, Object> plain) {
        for (String key : List.of("title", "title-short", "container-title", "event-title")) {
            if (!text(plain, key).isEmpty()) {
                return text(plain, key);
            }
        }
        return "";
    }

    private static String authors(Map<String, Object> plain) {
        for (String key : List.of("author", "editor", "interviewer", "director", "contributor")) {
            String names = names(plain.get(key));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return "";
    }

    private static String names(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(name -> names.add(CslName.words(name)));
        }
        return names.stream().collect(Collectors.joining("; "));
    }

    private static String text(Map<String, Object> plain, String key) {
        return Optional.ofNullable(plain.get(key)).map(Object::toString).orElse("");
    }
}
