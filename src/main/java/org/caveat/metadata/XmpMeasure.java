package org.caveat.metadata;

/**
 * Looks through XML, without understanding it, for what no honest XMP holds: a document type (and with it entities,
 * declared, expanded or fetched), and more depth or namespaces than a parser digests in no time.
 */
final class XmpMeasure {
    private static final int DEEPEST = 60;
    private static final int MOST_NAMESPACES = 400;

    private final String text;
    private int depth;
    private int namespaces;
    private boolean declares;

    private XmpMeasure(String text) {
        this.text = text;
    }

    /** Whether a parser may see it. */
    static boolean isSafe(String text) {
        return new XmpMeasure(text).isSafe();
    }

    private boolean isSafe() {
        int at = text.indexOf('<');
        while (at >= 0 && isWithin()) {
            at = text.indexOf('<', after(at));
        }
        return isWithin();
    }

    private boolean isWithin() {
        return !declares && depth <= DEEPEST && namespaces <= MOST_NAMESPACES;
    }

    /** Takes what begins at an angle bracket, and gives the place after it. */
    private int after(int at) {
        if (text.startsWith("<!--", at)) {
            return end("-->", at);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return end("]]>", at);
        }
        if (text.startsWith("<?", at)) {
            return end("?>", at);
        }
        if (text.startsWith("<!", at)) {
            declares = true;
            return at + 2;
        }
        return tag(at + 1);
    }

    private int end(String mark, int from) {
        int end = text.indexOf(mark, from);
        return end < 0 ? text.length() : end + mark.length();
    }

    private int tag(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '>') {
            char letter = text.charAt(at);
            boolean quote = letter == '"' || letter == '\'';
            if (quote) {
                at = end(String.valueOf(letter), at + 1);
            } else {
                namespaces += letter == 'x' && text.startsWith("xmlns:", at) ? 1 : 0;
                at++;
            }
        }
        boolean closes = from < text.length() && text.charAt(from) == '/';
        boolean stays = at > from && at < text.length() && text.charAt(at - 1) == '/';
        depth += closes ? -1 : stays ? 0 : 1;
        return at;
    }
}
