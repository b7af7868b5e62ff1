package org.caveat.importing.annotations;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What stands in JSON-LD, which spells the same in several ways: one or several, with or without a mark before the key. */
final class Nodes {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,3})?");

    private Nodes() {}

    /** One or several. */
    static List<JsonNode> all(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? List.copyOf(node.values()) : node.has("@list") ? all(node.get("@list")) : List.of(node);
    }

    /** What stands under the first of some keys. */
    static List<JsonNode> under(JsonNode node, String... keys) {
        return Stream.of(keys)
                .map(key -> all(node.path(key)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The text of a value, plain or with its type beside it. */
    static Optional<String> text(JsonNode node) {
        JsonNode value = node.isObject() ? node.path("@value") : node;
        boolean isValue = value.isString() || value.isNumber();
        return isValue ? Optional.of(value.asString().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    static Optional<String> text(JsonNode node, String... keys) {
        return under(node, keys).stream()
                .map(Nodes::text)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static double number(JsonNode node, String key) {
        return number(node.path(key));
    }

    /** A number, which is kept as it was spelled; what is none is not a number. */
    static double number(JsonNode value) {
        String spelled = value.isString() || value.isContainer() ? "" : value.toString();
        return NUMBER.matcher(spelled).matches() ? Double.parseDouble(spelled) : Double.NaN;
    }

    /** Whether a thing is of a type, with or without its prefix. */
    static boolean is(JsonNode node, String type) {
        return under(node, "type", "@type").stream()
                .map(Nodes::text)
                .flatMap(Optional::stream)
                .anyMatch(own -> own.equals(type) || own.endsWith(":" + type) || own.endsWith("#" + type));
    }

    static Optional<String> id(JsonNode node) {
        return node.isString() ? text(node) : text(node, "id", "@id");
    }
}
