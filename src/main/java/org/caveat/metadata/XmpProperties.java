package org.caveat.metadata;

import com.adobe.internal.xmp.XMPMetaFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the properties of an XMP packet as they come: the part of RDF/XML that XMP is written in (ISO 16684-1:2019, 7 and
 * Annex C). Nothing is put into another order, made equal, or thrown away for what comes after it.
 */
final class XmpProperties {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String OLD_DUBLIN_CORE = "http://purl.org/dc/1.1/";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final Set<String> ARRAYS = Set.of("Bag", "Seq", "Alt");
    /** Photoshop once wrote these by the hundred thousand; they say nothing of the photograph. */
    private static final String ANCESTORS = "photoshop:DocumentAncestors";

    private static final int MOST_ANCESTORS = 100;

    private final XMLStreamReader xml;
    private final List<XmpBlock.Value> into;

    XmpProperties(String packet, List<XmpBlock.Value> into) throws XMLStreamException {
        xml = factory().createXMLStreamReader(new StringReader(packet));
        this.into = into;
    }

    /** The JDK's own parser, which knows no document types and fetches nothing. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Reads all of them.
     *
     * @throws XMLStreamException where the packet is damaged; what was read before counts
     */
    void all() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && isRdf("RDF")) {
                while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                    node("");
                }
            }
        }
    }

    /** A node: its attributes and elements are properties, whose paths begin with its own. */
    private void node(String path) throws XMLStreamException {
        attributes(path);
        properties(path);
    }

    private void properties(String path) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                property(isRdf("value") ? withoutSlash(path) : path + name(xml.getName()));
            }
        }
    }

    /** A property: text, an array, a structure, or a reference. */
    private void property(String path) throws XMLStreamException {
        Optional<String> language = Optional.ofNullable(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
        String reference = xml.getAttributeValue(RDF, "resource");
        attributes(path + "/");
        if ("Resource".equals(xml.getAttributeValue(RDF, "parseType"))) {
            properties(path + "/");
            return;
        }
        StringBuilder text = new StringBuilder();
        boolean simple = true;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                simple = false;
                content(path);
            } else if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        if (simple) {
            into.add(new XmpBlock.Value(path, language, reference == null ? text.toString() : reference));
        }
    }

    private void content(String path) throws XMLStreamException {
        boolean isArray = RDF.equals(xml.getNamespaceURI()) && ARRAYS.contains(xml.getLocalName());
        if (isArray) {
            items(path);
        } else {
            node(path + "/");
        }
    }

    private void items(String path) throws XMLStreamException {
        int number = 0;
        int before = into.size();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                property(path + "[" + ++number + "]");
            }
            if (path.equals(ANCESTORS) && number > MOST_ANCESTORS) {
                into.subList(before + MOST_ANCESTORS, into.size()).clear();
            }
        }
    }

    /** Short properties are written as attributes. */
    private void attributes(String path) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            QName name = xml.getAttributeName(at);
            boolean isProperty = !name.getNamespaceURI().isEmpty()
                    && !name.getNamespaceURI().equals(RDF)
                    && !name.getNamespaceURI().equals(XMLConstants.XML_NS_URI);
            if (isProperty) {
                into.add(new XmpBlock.Value(path + name(name), Optional.empty(), xml.getAttributeValue(at)));
            } else if (name.getNamespaceURI().equals(RDF) && name.getLocalPart().equals("value")) {
                into.add(new XmpBlock.Value(withoutSlash(path), Optional.empty(), xml.getAttributeValue(at)));
            }
        }
    }

    private boolean isRdf(String name) {
        return RDF.equals(xml.getNamespaceURI()) && name.equals(xml.getLocalName());
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    /** A name under the prefix that is usual for its namespace; under that of the file where none is. */
    private static String name(QName name) {
        String namespace = name.getNamespaceURI().equals(OLD_DUBLIN_CORE) ? DUBLIN_CORE : name.getNamespaceURI();
        String usual =
                namespace.isEmpty() ? null : XMPMetaFactory.getSchemaRegistry().getNamespacePrefix(namespace);
        String prefix = name.getPrefix().isEmpty() ? "" : name.getPrefix() + ":";
        return (usual == null ? prefix : usual) + name.getLocalPart();
    }
}
