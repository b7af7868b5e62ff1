package org.caveat.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.caveat.metadata.container.UnmarkedText;

/** An XMP packet as text, which is looked at before any parser sees it. */
record XmpPacket(String text) {
    /** What programs keep of a picture's past, sometimes by the hundred thousand. It says nothing of the photograph. */
    private static final List<String> PAST =
            List.of("photoshop:DocumentAncestors", "xmpMM:History", "xmpMM:Ingredients", "xmpMM:Pantry");

    /** Reads a packet in whatever encoding of Unicode it is; one that is none is read as old Latin text. */
    static XmpPacket of(byte[] bytes) {
        String text = UnmarkedText.read(bytes, charset(bytes));
        int start = text.indexOf('<');
        int end = text.lastIndexOf('>');
        return new XmpPacket(start < 0 || end < start ? "" : text.substring(start, end + 1));
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** What of it a parser may see: all of it; all but the picture's past; or nothing. */
    Optional<XmpPacket> safe() {
        if (XmpMeasure.isSafe(text)) {
            return Optional.of(this);
        }
        String rest = text;
        for (String past : PAST) {
            rest = without(past, rest);
        }
        return Optional.of(new XmpPacket(rest)).filter(packet -> XmpMeasure.isSafe(packet.text()));
    }

    /**
     * Parses it. Only for a packet that is safe.
     *
     * @throws XMPException where it is no XMP
     */
    XMPMeta parse() throws XMPException {
        return XMPMetaFactory.parseFromString(text);
    }

    private static String without(String element, String text) {
        int start = text.indexOf("<" + element);
        String end = "</" + element + ">";
        int close = text.indexOf(end, Math.max(0, start));
        return start < 0 || close < 0 ? text : text.substring(0, start) + text.substring(close + end.length());
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
