package org.caveat.export.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** SVG as it is written, element by element. The same calls give the same text. */
final class Svg {
    private final StringBuilder text = new StringBuilder();

    Svg open(String element, String... attributes) {
        start(element, attributes);
        text.append(">\n");
        return this;
    }

    Svg close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    Svg empty(String element, String... attributes) {
        start(element, attributes);
        text.append("/>\n");
        return this;
    }

    Svg words(String element, String words, String... attributes) {
        start(element, attributes);
        text.append('>').append(escaped(words)).append("</").append(element).append(">\n");
        return this;
    }

    private void start(String element, String... attributes) {
        text.append('<').append(element);
        for (int at = 0; at + 1 < attributes.length; at += 2) {
            text.append(' ')
                    .append(attributes[at])
                    .append("=\"")
                    .append(escaped(attributes[at + 1]))
                    .append('"');
        }
    }

    /** A number as short as it can be written. */
    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What XML cannot hold at all is left out. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean isAllowed = letter >= 0x20 && letter != 0xFFFE && letter != 0xFFFF;
                    boolean isHalf = letter >= 0xD800 && letter <= 0xDFFF;
                    safe.append(isAllowed && !isHalf ? Character.toString(letter) : " ");
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
