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
 * Regions of a picture that became a part of a larger one: their places are smaller shares than before. Those
 * of IPTC where they are shares (IPTC Photo Metadata Standard 2025.1, Region Boundary), and those of the Metadata Working
 * Group (Guidelines 2.0, 5.9), which are shares always.
 */
final class RegionScaling {
    private static final String IPTC = Schema.IPTC_EXT.namespace();
    private static final String AREA = "http://ns.adobe.com/xmp/sType/Area#";
    private static final Map<String, Set<String>> DOWN = Map.of(IPTC, Set.of("rbY", "rbH"), AREA, Set.of("y", "h"));
    private static final Map<String, Set<String>> ACROSS =
            Map.of(IPTC, Set.of("rbX", "rbW", "rbRx"), AREA, Set.of("x", "w", "d"));

    /** Spelled out: with an exponent, a few letters could ask for gigabytes of noughts. */
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}(\\.\\d{0,24})?|\\.\\d{1,24})");

    private final double across;
    private final double down;

    RegionScaling(double across, double down) {
        this.across = across;
        this.down = down;
    }

    void scale(Element element) {
        if (isInPixels(element)) {
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            attribute.setValue(scaled(attribute, attribute.getValue()));
        }
        for (Element child : XmlParsing.children(element)) {
            if (isMeasure(child)) {
                child.setTextContent(scaled(child, child.getTextContent()));
            } else {
                scale(child);
            }
        }
    }

    private static boolean isMeasure(Node node) {
        return is(node, DOWN) || is(node, ACROSS);
    }

    private static boolean is(Node node, Map<String, Set<String>> names) {
        String namespace = node.getNamespaceURI();
        return namespace != null
                && names.getOrDefault(namespace, Set.of()).contains(String.valueOf(node.getLocalName()));
    }

    private String scaled(Node measure, String number) {
        return is(measure, DOWN) ? scaled(number, down) : is(measure, ACROSS) ? scaled(number, across) : number;
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
