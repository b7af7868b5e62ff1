package org.caveat.metadata.xmp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The properties of a packet, each written as an element or as an attribute (ISO 16684-1:2019, 7.9.2.2). */
final class Statements {
    /** What can best be told in another packet, and what least: many readers look at the first alone. */
    private static final List<String> FIRST = List.of("page", "ImageRegion");

    private static final String LAST = "description";

    private final Element rdf;

    Statements(Element rdf) {
        this.rdf = rdf;
    }

    Optional<Found> find(XmpName name) {
        return all().stream()
                .filter(found -> name.schema().namespace().equals(found.node().getNamespaceURI())
                        && name.local().equals(found.node().getLocalName()))
                .findFirst();
    }

    private List<Found> all() {
        List<Found> all = new ArrayList<>();
        for (Element node : XmlParsing.children(rdf)) {
            XmlParsing.children(node).forEach(property -> all.add(new Found(property)));
            NamedNodeMap attributes = node.getAttributes();
            for (int at = 0; at < attributes.getLength(); at++) {
                Attr attribute = (Attr) attributes.item(at);
                if (isProperty(attribute)) {
                    all.add(new Found(attribute));
                }
            }
        }
        return all;
    }

    static boolean isProperty(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        return namespace != null
                && !namespace.equals(Schema.RDF.namespace())
                && !namespace.equals(XMLConstants.XML_NS_URI)
                && !namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI);
    }

    /** All that are elements, in the order in which they may be told elsewhere. */
    List<Found> movable() {
        return all().stream()
                .filter(found -> found.element().isPresent())
                .filter(found -> !Schema.NOTE.namespace().equals(found.node().getNamespaceURI()))
                .sorted(Comparator.comparingInt(Found::place).thenComparing(found -> -found.length()))
                .toList();
    }

    /** A property where it stands. */
    record Found(Node node) {
        String text() {
            return node.getTextContent() == null ? "" : node.getTextContent();
        }

        Optional<Element> element() {
            return node instanceof Element element ? Optional.of(element) : Optional.empty();
        }

        int length() {
            return element().map(element -> new XmlText().of(element).length()).orElse(0);
        }

        int place() {
            int place = FIRST.indexOf(node.getLocalName());
            return place >= 0 ? place : LAST.equals(node.getLocalName()) ? FIRST.size() + 1 : FIRST.size();
        }

        void remove() {
            if (node instanceof Attr attribute) {
                attribute.getOwnerElement().removeAttributeNode(attribute);
            } else {
                node.getParentNode().removeChild(node);
            }
        }

        void moveTo(Document document, Element parent) {
            Node copy = document.importNode(node, true);
            remove();
            parent.appendChild(copy);
        }
    }
}
