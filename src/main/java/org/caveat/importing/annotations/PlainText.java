package org.caveat.importing.annotations;

import java.util.regex.Pattern;

/** The words of a text with markup, for this program keeps none. It is matched, not parsed: nothing in it is ever run. */
final class PlainText {
    private static final Pattern DROPPED =
            Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|\\z)|<!--.*?(-->|\\z)");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h[1-6])\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private PlainText() {}

    static String of(String markup) {
        String bare = TAG.matcher(
                        BREAK.matcher(DROPPED.matcher(markup).replaceAll("")).replaceAll("\n"))
                .replaceAll("");
        return bare.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }
}
