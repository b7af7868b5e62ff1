package org.caveat.metadata.xmp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;

/**
 * A packet in two parts, of which the first names the other by its digest (XMP Specification Part 3, 1.1.3.1).
 *
 * @param first a whole packet, as long as it may be
 * @param more what had no room in it; empty where all had
 */
public record Parts(String first, Optional<More> more) {

    /**
     * The rest.
     *
     * @param digest MD5, in 32 capital digits: a name, which protects nothing
     */
    public record More(String digest, String text) {}

    static Parts of(XmpDocument document, int most) {
        String whole = document.packet();
        if (bytes(whole) <= most) {
            return new Parts(whole, Optional.empty());
        }
        XmpName name = Schema.NOTE.name("HasExtendedXMP");
        document.set(name, "0".repeat(32));
        XmpDocument rest = XmpDocument.empty();
        Iterator<Statements.Found> movable = document.movable().iterator();
        while (bytes(document.packet()) > most && movable.hasNext()) {
            rest.take(movable.next());
        }
        String text = Packet.enclosed(rest.bare());
        String digest = digest(text);
        return new Parts(document.set(name, digest).packet(), Optional.of(new More(digest, text)));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) { // every Java has it
            throw new IllegalStateException(impossible);
        }
    }
}
