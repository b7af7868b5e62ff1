package org.caveat.sidecar.json;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** The nodes of our trees. Every number is made here, so that two of the same spelling are equal. */
public final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    /** Whole numbers that a {@code long} holds and spells the same way again. */
    private static final Pattern PLAIN = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    private Json() {}

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static ArrayNode array() {
        return NODES.arrayNode();
    }

    public static ArrayNode array(List<? extends JsonNode> elements) {
        ArrayNode array = NODES.arrayNode(elements.size());
        elements.forEach(array::add);
        return array;
    }

    public static JsonNode string(String value) {
        return NODES.stringNode(value);
    }

    public static JsonNode flag(boolean value) {
        return NODES.booleanNode(value);
    }

    public static JsonNode nothing() {
        return NODES.nullNode();
    }

    public static JsonNode number(long value) {
        return value == (int) value ? NODES.numberNode((int) value) : NODES.numberNode(value);
    }

    /** A number as it was spelled: {@code 1.0} does not become {@code 1}, and {@code 1e400} is not too large. */
    public static JsonNode number(String spelled) {
        return PLAIN.matcher(spelled).matches()
                ? number(Long.parseLong(spelled))
                : NODES.rawValueNode(new RawValue(spelled));
    }
}
