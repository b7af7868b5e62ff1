package org.caveat.export.iiif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.caveat.model.Text;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Texts by language (IIIF Presentation API 3.0, 4.2). Viewers show one language, and of labels and summaries its first
 * text alone: what stands under one key is therefore one text there.
 */
final class LanguageMap {
    private static final String BETWEEN = "\n\n";

    private final SortedMap<String, List<String>> texts = new TreeMap<>();

    /** Texts of which those that do not name their language are in the one given. */
    static LanguageMap of(Collection<Text> texts, String unnamed) {
        LanguageMap map = new LanguageMap();
        texts.stream()
                .filter(text -> !text.value().isBlank())
                .forEach(text -> map.add(text.language().isEmpty() ? unnamed : text.language(), text.value()));
        return map;
    }

    static LanguageMap of(String tag, String... texts) {
        LanguageMap map = new LanguageMap();
        List.of(texts).forEach(text -> map.add(tag, text));
        return map;
    }

    LanguageMap add(String tag, String text) {
        put(LanguageKey.of(tag), text);
        return this;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Adds a text under a key of a language map. */
    void put(String key, String text) {
        texts.computeIfAbsent(key, none -> new ArrayList<>()).add(text);
    }

    void addAll(LanguageMap other) {
        other.texts.forEach((key, values) -> values.forEach(text -> put(key, text)));
    }

    /** The languages there are texts in, as keys of a language map. */
    Set<String> keys() {
        return Collections.unmodifiableSet(texts.keySet());
    }

    /** What a reader of a language understands best: all that is said in it, else in one near it, else in any. */
    String passage(String key) {
        return String.join(BETWEEN, best(key));
    }

    private List<String> best(String key) {
        List<String> exact = texts.get(key);
        if (exact != null) {
            return exact;
        }
        String near = texts.keySet().stream()
                .filter(other -> primary(other).equalsIgnoreCase(primary(key)))
                .findFirst()
                .orElseGet(() -> texts.keySet().stream().findFirst().orElse(key));
        return texts.getOrDefault(near, List.of());
    }

    private static String primary(String key) {
        int dash = key.indexOf('-');
        return dash < 0 ? key : key.substring(0, dash);
    }

    /** A label, which no viewer takes for markup. */
    ObjectNode label() {
        return node(values -> List.of(String.join(" / ", values)));
    }

    /** One passage a language. */
    ObjectNode passage() {
        return node(values -> List.of(ShownText.of(String.join(BETWEEN, values))));
    }

    /** Values side by side. */
    ObjectNode values() {
        return node(values -> values.stream().map(ShownText::of).toList());
    }

    private ObjectNode node(Function<List<String>, List<String>> shown) {
        ObjectNode node = Json.object();
        texts.forEach((key, values) -> shown.apply(values).forEach(node.withArray(key)::add));
        return node;
    }
}
