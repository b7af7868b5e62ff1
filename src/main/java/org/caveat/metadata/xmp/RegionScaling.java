package org.caveat.metadata.xmp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Regions of a picture below which something was added: their places down the page are smaller shares than before. Those
 * of IPTC where they are shares (IPTC Photo Metadata Standard 2025.1, Region Boundary), and those of the Metadata Working
 * Group (Guidelines 2.0, 5.9), which are shares always.
 */
final class RegionScaling {
    private static final String IPTC = Schema.IPTC_EXT.namespace();
    private static final String AREA = "http://ns.adobe.com/xmp/sType/Area#";
    private static final Map<String, Set<String>> DOWN = Map.of(IPTC, Set.of("rbY", "rbH"), AREA, Set.of("y", "h"));

    /** Spelled out: with an exponent, a few letters could ask for gigabytes of noughts. */
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}(\\.\\d{0,24})?|\\.\\d{1,24})");

    private RegionScaling() {}

    static void scale(Element element, double share) {
        if (isInPixels(element)) {
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            if (isDown(attribute)) {
                attribute.setValue(scaled(attribute.getValue(), share));
            }
        }
        for (Element child : XmlParsing.children(element)) {
            if (isDown(child)) {
                child.setTextContent(scaled(child.getTextContent(), share));
            } else {
                scale(child, share);
            }
        }
    }

    private static boolean isDown(Node node) {
        String namespace = node.getNamespaceURI();
        return namespace != null
                && DOWN.getOrDefault(namespace, Set.of()).contains(String.valueOf(node.getLocalName()));
    }

    private static boolean isInPixels(Element element) {
        boolean asAttribute = element.getAttributeNS(IPTC, "rbUnit").strip().equals("pixel");
        return asAttribute
                || XmlParsing.children(element).stream()
                        .anyMatch(child -> IPTC.equals(child.getNamespaceURI())
                                && "rbUnit".equals(child.getLocalName())
                                && child.getTextContent().strip().equals("pixel"));
    }

    private static String scaled(String number, double share) {
        if (!NUMBER.matcher(number.strip()).matches()) {
            return number;
        }
        BigDecimal scaled = new BigDecimal(number.strip()).multiply(BigDecimal.valueOf(share), MathContext.DECIMAL32);
        return scaled.stripTrailingZeros().toPlainString();
    }
}
