package org.caveat.export.iiif;

import java.util.regex.Pattern;

/**
 * Plain text that stays plain text in every viewer. Some values are HTML if they begin with {@code <} and end with
 * {@code >} (IIIF Presentation API 3.0, 4.2); Mirador takes every value for HTML, annotations in plain text included, and
 * throws away what it does not allow: a caveat that speaks of {@code <b>} would lose it. So a sign that would begin markup
 * is parted from what follows by a word joiner, which nobody sees and no line breaks at.
 */
final class ShownText {
    /** U+2060. */
    static final char WORD_JOINER = '\u2060';

    /** What begins a tag, a comment or an instruction (HTML, 13.2.5.6). */
    private static final String TAG = "<(?=[A-Za-z/!?])";

    /** Names that are replaced even without a semicolon (HTML, 13.5), the longer ones by their beginnings. */
    private static final String LEGACY = "AElig|AMP|Aacute|Acirc|Agrave|Aring|Atilde|Auml|COPY|Ccedil|ETH|Eacute|Ecirc|"
            + "Egrave|Euml|GT|Iacute|Icirc|Igrave|Iuml|LT|Ntilde|Oacute|Ocirc|Ograve|Oslash|Otilde|Ouml|QUOT|REG|THORN|"
            + "Uacute|Ucirc|Ugrave|Uuml|Yacute|aacute|acirc|acute|aelig|agrave|amp|aring|atilde|auml|brvbar|ccedil|cedil|"
            + "cent|copy|curren|deg|divide|eacute|ecirc|egrave|eth|euml|frac12|frac14|frac34|gt|iacute|icirc|iexcl|igrave|"
            + "iquest|iuml|laquo|lt|macr|micro|middot|nbsp|not|ntilde|oacute|ocirc|ograve|ordf|ordm|oslash|otilde|ouml|"
            + "para|plusmn|pound|quot|raquo|reg|sect|shy|sup1|sup2|sup3|szlig|thorn|times|uacute|ucirc|ugrave|uml|uuml|"
            + "yacute|yen|yuml";

    /** What is replaced by another letter (HTML, 13.2.5.72). */
    private static final String REFERENCE = "&(?=#|[A-Za-z][A-Za-z0-9]*;|" + LEGACY + ")";

    private static final Pattern MARKUP = Pattern.compile(TAG + "|" + REFERENCE);

    private ShownText() {}

    static String of(String text) {
        String parted = MARKUP.matcher(text).replaceAll("$0" + WORD_JOINER);
        boolean looksLikeHtml = parted.startsWith("<") && parted.endsWith(">");
        return looksLikeHtml ? WORD_JOINER + parted : parted;
    }
}
