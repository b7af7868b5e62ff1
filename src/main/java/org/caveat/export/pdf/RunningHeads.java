package org.caveat.export.pdf;

import java.text.BreakIterator;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What stands above and below every page. A long title would fill the page there, and would be set again for each one: of
 * it only the ends are given, for it stands whole at the head of its photograph.
 */
final class RunningHeads {
    /** About a line of the smallest label. */
    private static final int LONGEST = 90;
    /** What is kept of the end, where a volume tells its number. */
    private static final int END = 24;

    private static final String LEFT_OUT = "\u2026";

    private RunningHeads() {}

    /** Shortens those that are longer than a line. */
    static void shorten(Element page) {
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String style = element.getAttribute("class");
            if (style.equals("running") || style.equals("foot")) {
                element.setTextContent(shortened(element.getTextContent()));
            }
        }
    }

    /** The beginning and the end of a text, cut between letters, never within one. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int beginning = Math.max(0, letters.preceding(LONGEST - END + 1));
        int end = letters.following(text.length() - END - 1);
        return text.substring(0, beginning).strip()
                + LEFT_OUT
                + text.substring(end).strip();
    }
}
