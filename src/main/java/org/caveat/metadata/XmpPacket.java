package org.caveat.metadata;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.metadata.container.UnmarkedText;

/** An XMP packet as text, which is looked at before any parser sees it. */
public record XmpPacket(String text) {
    /** Signs that XML has no place for, and that programs have put into captions all the same. */
    private static final Pattern NOT_XML = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|&#(x0*(1?[0-8BCEFbcef]|1[9AaDd]);|0*(1[1245678]|2\\d|3[01]|[0-8]);)");

    /** Reads a packet in whatever encoding of Unicode it is; one that is none is read as old Latin text. */
    public static XmpPacket of(byte[] bytes) {
        String text = UnmarkedText.read(bytes, charset(bytes));
        int start = text.indexOf('<');
        int end = text.lastIndexOf('>');
        String packet = start < 0 || end < start ? "" : text.substring(start, end + 1);
        return new XmpPacket(isDoubtful(packet) ? NOT_XML.matcher(packet).replaceAll(" ") : packet);
    }

    /** Whether it is worth a closer look, which costs more than all the rest of the reading. */
    private static boolean isDoubtful(String packet) {
        for (int at = 0; at < packet.length(); at++) {
            char sign = packet.charAt(at);
            boolean isControl = sign < ' ' && sign != '\n' && sign != '\t' && sign != '\r';
            if (isControl || sign >= '\uFFFE' || (sign == '&' && packet.startsWith("&#", at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether a parser may see it. */
    public boolean isSafe() {
        return XmpMeasure.isSafe(text);
    }

    /** By the mark of byte order, or by where the zeros around the first letter are. */
    private static Charset charset(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\0\0\0<") || start.startsWith("\0\0\u00FE\u00FF")) {
            return Charset.forName("UTF-32BE");
        }
        if (start.startsWith("<\0\0\0") || start.startsWith("\u00FF\u00FE\0\0")) {
            return Charset.forName("UTF-32LE");
        }
        if (start.startsWith("\0<") || start.startsWith("\u00FE\u00FF")) {
            return StandardCharsets.UTF_16BE;
        }
        if (start.startsWith("<\0") || start.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16LE;
        }
        return UnmarkedText.charset(List.of(bytes));
    }
}
