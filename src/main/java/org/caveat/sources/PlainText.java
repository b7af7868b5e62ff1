package org.caveat.sources;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text without the markup that reference managers allow in titles, on one line. */
final class PlainText {
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</?(?:i|b|em|strong|sup|sub|sc|span)(?: [a-z]{1,20}=\"[^\"<>]{0,100}\")?>");
    /** Line ends and tabulators among them; not the spaces at which no line breaks. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");

    private PlainText() {}

    static String of(String text) {
        String bare = text.indexOf('<') < 0 ? text : MARKUP.matcher(text).replaceAll("");
        return Normalizer.normalize(SPACE.matcher(bare).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
