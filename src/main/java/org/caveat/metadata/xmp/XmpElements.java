package org.caveat.metadata.xmp;

import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements of properties (ISO 16684-1:2019, 7.4 to 7.8). Each stands on a line of its own. */
final class XmpElements {
    private static final String RDF = Schema.RDF.namespace();
    private static final String INDENT = "  ";

    private final Document document;

    XmpElements(Document document) {
        this.document = document;
    }

    /** A node for properties. */
    Element node(String about) {
        Element node = element("Description");
        node.setAttributeNS(RDF, "rdf:about", about);
        return node;
    }

    Element property(XmpName name, XmpValue value) {
        Element property = document.createElementNS(name.schema().namespace(), name.spelled());
        fill(property, value, 1);
        return property;
    }

    private void fill(Element property, XmpValue value, int depth) {
        if (value instanceof XmpValue.Plain plain) {
            property.appendChild(document.createTextNode(plain.text()));
        } else if (value instanceof XmpValue.Languages languages) {
            languages(property, languages, depth);
        } else if (value instanceof XmpValue.Items items) {
            Element array = line(property, element(items.isOrdered() ? "Seq" : "Bag"), depth);
            items.values().forEach(item -> fill(line(array, element("li"), depth + 1), item, depth + 2));
            end(array, depth);
            end(property, depth - 1);
        } else if (value instanceof XmpValue.Structure structure) {
            property.setAttributeNS(RDF, "rdf:parseType", "Resource");
            for (Map.Entry<XmpName, XmpValue> member : structure.members().entrySet()) {
                XmpName name = member.getKey();
                Element inner = document.createElementNS(name.schema().namespace(), name.spelled());
                fill(line(property, inner, depth), member.getValue(), depth + 1);
            }
            end(property, depth - 1);
        }
    }

    private void languages(Element property, XmpValue.Languages languages, int depth) {
        Element alternatives = line(property, element("Alt"), depth);
        languages.texts().forEach((language, text) -> {
            Element item = line(alternatives, element("li"), depth + 1);
            item.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", language);
            item.appendChild(document.createTextNode(text));
        });
        end(alternatives, depth);
        end(property, depth - 1);
    }

    private Element line(Element parent, Element child, int depth) {
        parent.appendChild(document.createTextNode("\n" + INDENT.repeat(depth + 1)));
        return Objects.requireNonNull((Element) parent.appendChild(child));
    }

    private void end(Element parent, int depth) {
        parent.appendChild(document.createTextNode("\n" + INDENT.repeat(depth + 1)));
    }

    private Element element(String local) {
        return document.createElementNS(RDF, "rdf:" + local);
    }
}
