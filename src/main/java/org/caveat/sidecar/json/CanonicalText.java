package org.caveat.sidecar.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private final Ink ink;
    private final boolean lines;

    private CanonicalText(Ink ink, boolean lines) {
        this.ink = ink;
        this.lines = lines;
    }

    /** The text of a file. */
    public static String of(JsonNode tree) {
        Ink.Written written = new Ink.Written();
        new CanonicalText(written, true).file(tree);
        return written.text();
    }

    /** Whether a file's text is that of a tree, to the letter. It is not written to find out. */
    public static boolean isOf(JsonNode tree, String text) {
        Ink.Compared compared = new Ink.Compared(text);
        new CanonicalText(compared, true).file(tree);
        return compared.isTheSame();
    }

    /** The same on one line without spaces, for a value that is carried inside another. */
    public static String onOneLine(JsonNode tree) {
        Ink.Written written = new Ink.Written();
        new CanonicalText(written, false).value(tree, 0);
        return written.text();
    }

    private void file(JsonNode tree) {
        value(tree, 0);
        ink.put("\n");
    }

    private void value(JsonNode node, int depth) {
        if (node.isObject()) {
            object(node, depth);
        } else if (node.isArray()) {
            array(node, depth);
        } else if (node.isString()) {
            string(node.stringValue());
        } else if (node.isNull()) {
            ink.put("null");
        } else if (node instanceof POJONode number && number.getPojo() instanceof RawValue spelled) {
            ink.put(String.valueOf(spelled.rawValue()));
        } else {
            ink.put(node.asString());
        }
    }

    private void object(JsonNode node, int depth) {
        List<Map.Entry<String, JsonNode>> sorted = new ArrayList<>(node.properties());
        sorted.sort(Map.Entry.comparingByKey());
        ink.put("{");
        String before = "";
        for (Map.Entry<String, JsonNode> member : sorted) {
            ink.put(before);
            line(depth + 1);
            string(member.getKey());
            ink.put(lines ? ": " : ":");
            value(member.getValue(), depth + 1);
            before = ",";
        }
        end(node, "}", depth);
    }

    private void array(JsonNode node, int depth) {
        ink.put("[");
        String before = "";
        for (JsonNode element : node) {
            ink.put(before);
            line(depth + 1);
            value(element, depth + 1);
            before = ",";
        }
        end(node, "]", depth);
    }

    private void end(JsonNode node, String bracket, int depth) {
        if (!node.isEmpty()) {
            line(depth);
        }
        ink.put(bracket);
    }

    private void line(int depth) {
        if (lines) {
            ink.put("\n");
            for (int level = 0; level < depth; level++) {
                ink.put("  ");
            }
        }
    }

    private void string(String value) {
        ink.put("\"");
        if (isPlain(value)) {
            ink.put(value);
        } else {
            value.codePoints().forEach(this::character);
        }
        ink.put("\"");
    }

    /** Whether nothing of it needs an escape, as of nearly all texts. */
    private static boolean isPlain(String value) {
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign < 0x20 || sign == '"' || sign == '\\' || Character.isSurrogate(sign)) {
                return false;
            }
        }
        return true;
    }

    private void character(int point) {
        int escape = point <= '\\' ? SHORT_ESCAPES.indexOf(point) : -1;
        if (escape >= 0) {
            ink.put("\\" + THEIR_LETTERS.charAt(escape));
        } else if (point < 0x20 || Character.getType(point) == Character.SURROGATE) {
            ink.put(String.format("\\u%04x", point));
        } else {
            ink.put(Character.toString(point));
        }
    }
}
