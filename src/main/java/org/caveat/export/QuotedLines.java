package org.caveat.export;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that are written as plain text and as HTML at once, so that both say the same. */
final class QuotedLines {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private boolean isInList;

    void title(SpokenText title) {
        text.append(title.value()).append('\n');
        paragraph("<strong" + attributes(title) + ">" + escaped(title.value()) + "</strong>");
    }

    void line(String words) {
        if (!words.isBlank()) {
            text.append(words).append('\n');
            paragraph(escaped(words));
        }
    }

    void heading(String words) {
        text.append('\n').append(words).append('\n');
        paragraph("<strong>" + escaped(words) + "</strong>");
    }

    /** A text with what stands before and behind it. */
    void spoken(SpokenText words, String before, String after) {
        text.append(before).append(words.value()).append(after).append('\n');
        paragraph(escaped(before) + span(words) + escaped(after));
    }

    /** One of a list: a text in its languages, with what stands before and behind it. */
    void item(List<SpokenText> texts, String before, String after) {
        text.append("• ")
                .append(before)
                .append(texts.stream().map(SpokenText::value).collect(Collectors.joining(" / ")))
                .append(after)
                .append('\n');
        html.append(isInList ? "" : "<ul>\n");
        isInList = true;
        html.append("<li>")
                .append(escaped(before))
                .append(texts.stream().map(QuotedLines::span).collect(Collectors.joining(" / ")))
                .append(escaped(after))
                .append("</li>\n");
    }

    private void paragraph(String markup) {
        html.append(isInList ? "</ul>\n" : "");
        isInList = false;
        html.append("<p>").append(markup).append("</p>\n");
    }

    private static String span(SpokenText words) {
        String attributes = attributes(words);
        return attributes.isEmpty()
                ? escaped(words.value())
                : "<span" + attributes + ">" + escaped(words.value()) + "</span>";
    }

    private static String attributes(SpokenText words) {
        String lang = words.lang() == null ? "" : " lang=\"" + escaped(words.lang()) + "\"";
        return lang + (words.dir() == null ? "" : " dir=\"" + escaped(words.dir()) + "\"");
    }

    private static String escaped(String words) {
        return HtmlText.allowed(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>\n");
    }

    String text() {
        return text.toString();
    }

    String html() {
        return html + (isInList ? "</ul>\n" : "");
    }
}
