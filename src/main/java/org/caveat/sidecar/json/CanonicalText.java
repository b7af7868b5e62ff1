package org.caveat.sidecar.json;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.util.RawValue;

/**
 * The one way in which a tree is written, so that a comparison of two files shows what changed and nothing else: two
 * spaces, a line for each member and element, members sorted by UTF-16 code unit, a newline at the end.
 *
 * <p>A surrogate that stands alone is written as its escape: UTF-8 has no bytes for it.
 */
public final class CanonicalText {
    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String THEIR_LETTERS = "btnfr\"\\";

    private final StringBuilder text = new StringBuilder();
    private final boolean lines;

    private CanonicalText(boolean lines) {
        this.lines = lines;
    }

    /** The text of a file. */
    public static String of(JsonNode tree) {
        CanonicalText canonical = new CanonicalText(true);
        canonical.value(tree, 0);
        return canonical.text.append('\n').toString();
    }

    /** The same on one line without spaces, for a value that is carried inside another. */
    public static String onOneLine(JsonNode tree) {
        CanonicalText canonical = new CanonicalText(false);
        canonical.value(tree, 0);
        return canonical.text.toString();
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject()) {
            object(node, depth);
        } else if (node.isArray()) {
            array(node, depth);
        } else if (node.isString()) {
            string(node.stringValue());
        } else if (node.isNull()) {
            text.append("null");
        } else if (node instanceof POJONode number && number.getPojo() instanceof RawValue spelled) {
            text.append(spelled.rawValue());
        } else {
            text.append(node.asString());
        }
    }

    private void object(JsonNode node, int depth) {
        Map<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        text.append('{');
        Iterator<Map.Entry<String, JsonNode>> members = sorted.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            line(depth + 1);
            string(member.getKey());
            text.append(lines ? ": " : ":");
            value(member.getValue(), depth + 1);
            text.append(members.hasNext() ? "," : "");
        }
        end(node, '}', depth);
    }

    private void array(JsonNode node, int depth) {
        text.append('[');
        Iterator<JsonNode> elements = node.iterator();
        while (elements.hasNext()) {
            line(depth + 1);
            value(elements.next(), depth + 1);
            text.append(elements.hasNext() ? "," : "");
        }
        end(node, ']', depth);
    }

    private void end(JsonNode node, char bracket, int depth) {
        if (!node.isEmpty()) {
            line(depth);
        }
        text.append(bracket);
    }

    private void line(int depth) {
        if (lines) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String value) {
        text.append('"');
        value.codePoints().forEach(this::character);
        text.append('"');
    }

    private void character(int point) {
        int escape = point <= '\\' ? SHORT_ESCAPES.indexOf(point) : -1;
        if (escape >= 0) {
            text.append('\\').append(THEIR_LETTERS.charAt(escape));
        } else if (point < 0x20 || Character.getType(point) == Character.SURROGATE) {
            text.append("\\u").append(String.format("%04x", point));
        } else {
            text.appendCodePoint(point);
        }
    }
}
