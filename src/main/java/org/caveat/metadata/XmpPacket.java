package org.caveat.metadata;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caveat.metadata.container.UnmarkedText;

/** An XMP packet as text, which is looked at before any parser sees it. */
final class XmpPacket {
    /** Photoshop once wrote hundreds of thousands of these into files; they say nothing of the photograph. */
    private static final ParseOptions OPTIONS =
            new ParseOptions().setXMPNodesToLimit(Map.of("photoshop:DocumentAncestors", 100));

    private final String text;

    private XmpPacket(String text) {
        this.text = text;
    }

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

    /** Whether a parser may see it. */
    boolean isSafe() {
        return XmpMeasure.isSafe(text);
    }

    /**
     * Parses it. Only for a packet that is safe.
     *
     * @throws XMPException where it is no XMP
     */
    XMPMeta parse() throws XMPException {
        return XMPMetaFactory.parseFromString(text, OPTIONS);
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
