package org.caveat.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Puts a word that no line can hold into several elements. It looks and reads as one; but who sets a line measures what is
 * left of a text to the end of its element, which of a word of a million letters takes minutes.
 */
final class EndlessWords {
    /** Letters: many lines, and still quickly measured. */
    private static final int PART = 1_000;

    private static final Pattern ENDLESS = Pattern.compile("\\S{" + 4 * PART + ",}+");

    private EndlessWords() {}

    /** Parts those of an element and of all that is in it. */
    static void part(Element element) {
        List<Text> endless = new ArrayList<>();
        collect(element, endless);
        endless.forEach(EndlessWords::part);
    }

    private static void collect(Node node, List<Text> endless) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && ENDLESS.matcher(text.getData()).find()) {
                endless.add(text);
            }
            collect(child, endless);
        }
    }

    private static void part(Text text) {
        String data = text.getData();
        Matcher word = ENDLESS.matcher(data);
        int done = 0;
        while (word.find()) {
            put(data.substring(done, word.start()), text);
            for (int from = word.start(); from < word.end(); ) {
                int to = Math.min(word.end(), from + PART);
                to -= to < word.end() && Character.isLowSurrogate(data.charAt(to)) ? 1 : 0;
                putPart(data.substring(from, to), text);
                from = to;
            }
            done = word.end();
        }
        text.setData(data.substring(done));
    }

    private static void put(String letters, Text before) {
        before.getParentNode().insertBefore(of(before).createTextNode(letters), before);
    }

    private static void putPart(String letters, Text before) {
        Element part = of(before).createElement("span");
        part.appendChild(of(before).createTextNode(letters));
        before.getParentNode().insertBefore(part, before);
    }

    private static Document of(Node node) {
        return node.getOwnerDocument();
    }
}
