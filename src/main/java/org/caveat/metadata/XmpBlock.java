package org.caveat.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.Contents;

/** Reads XMP: every simple value with the path of arrays and structures that leads to it, and its language. */
final class XmpBlock {
    private static final String MORE_IN = "xmpNote:HasExtendedXMP";

    private XmpBlock() {}

    /**
     * One value.
     *
     * @param path with prefixes, such as {@code Iptc4xmpExt:LocationShown[1]/Iptc4xmpExt:City}; numbers count from 1
     * @param language tag of RFC 3066 that stands with it, such as {@code x-default}
     */
    record Value(String path, Optional<String> language, String text) {

        /** The path as XMP writes it, with the language in place of a number where it is one of several languages. */
        String selector() {
            boolean item = path.endsWith("]");
            return language.filter(tag -> item)
                    .map(tag -> path.substring(0, path.lastIndexOf('[')) + "[?xml:lang=\"" + tag + "\"]")
                    .orElse(path);
        }
    }

    /** Reads all values of a packet; where it is damaged, those before the damage, and a problem. */
    static List<Value> read(Bytes bytes, Contents contents) {
        List<Value> values = new ArrayList<>();
        Wall.around("XMP", contents, () -> {
            XmpPacket packet = XmpPacket.of(bytes.whole());
            if (!packet.isEmpty()) {
                read(packet, contents, values);
            }
        });
        return values;
    }

    /** The digest of the packet that holds the rest of these values. */
    static Optional<String> continuedIn(List<Value> values) {
        return values.stream()
                .filter(value -> value.path().equals(MORE_IN))
                .map(Value::text)
                .findFirst();
    }

    private static void read(XmpPacket packet, Contents contents, List<Value> into) throws XMLStreamException {
        if (packet.isSafe()) {
            new XmpProperties(packet.text(), into).all();
        } else {
            contents.problem("metadata.xmp-refused");
        }
    }
}
