package org.caveat.metadata.xmp;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What of somebody else's packet is not published: where the camera was, its number, and addresses to write to. */
public final class Withheld {
    /** An address to write to (RFC 5322, 3.4.1, as far as people write them). */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");

    private static final String IN_ITS_PLACE = "[…]";

    /** What is true of the file that it came from, and of no other. */
    private static final Set<String> OF_THE_FILE = Set.of(
            "HasExtendedXMP",
            "Thumbnails",
            "PixelXDimension",
            "PixelYDimension",
            "Orientation",
            "ImageWidth",
            "ImageLength",
            "BitsPerSample",
            "Compression",
            "PhotometricInterpretation",
            "SamplesPerPixel",
            "StripOffsets",
            "StripByteCounts",
            "RowsPerStrip",
            "PlanarConfiguration",
            "JPEGInterchangeFormat",
            "JPEGInterchangeFormatLength",
            "NativeDigest",
            "Directory");

    private final Predicate<String> names;

    private Withheld(Predicate<String> names) {
        this.names = names;
    }

    /**
     * What is not made public.
     *
     * @param position whether the place of the camera is not, either
     */
    public static Withheld fromThePublic(boolean position) {
        return new Withheld(name -> {
            String folded = name.toLowerCase(Locale.ROOT);
            return folded.contains("serialnumber")
                    || folded.contains("email")
                    || (position && folded.startsWith("gps"));
        });
    }

    /** The same, and what tells of the file that the packet was in. */
    public Withheld andOfTheFile() {
        return new Withheld(names.or(OF_THE_FILE::contains));
    }

    /** A text without the addresses in it, by mail to a person. */
    public static String withoutAddresses(String text) {
        return text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll(IN_ITS_PLACE);
    }

    void takeOutOf(Element element) {
        attributes(element);
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                if (names.test(inner.getLocalName())) {
                    element.removeChild(inner);
                } else {
                    takeOutOf(inner);
                }
            } else if (child instanceof Text text) {
                text.setData(withoutAddresses(text.getData()));
            }
            child = next;
        }
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> all = new java.util.ArrayList<>();
        for (int at = 0; at < attributes.getLength(); at++) {
            all.add((Attr) attributes.item(at));
        }
        for (Attr attribute : all) {
            if (Statements.isProperty(attribute)) {
                if (names.test(attribute.getLocalName())) {
                    element.removeAttributeNode(attribute);
                } else {
                    attribute.setValue(withoutAddresses(attribute.getValue()));
                }
            }
        }
    }
}
