package org.caveat.metadata.xmp;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML as a tree, read by the JDK's own parser, which here knows no document types and fetches nothing. */
final class XmlParsing {
    private static final String NO_DOCUMENT_TYPES = "http://apache.org/xml/features/disallow-doctype-decl";

    private XmlParsing() {}

    static Document nothing() {
        return builder().newDocument();
    }

    static Document parsed(String text) throws XmpDamaged {
        try {
            return builder().parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException damaged) {
            throw new XmpDamaged(String.valueOf(damaged.getMessage()));
        }
    }

    private static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPES, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException impossible) { // the JDK's own parser has these
            throw new IllegalStateException(impossible);
        }
    }

    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The first element of a name, wherever it stands. */
    static Optional<Element> first(Document document, String namespace, String local) {
        return Optional.ofNullable(
                (Element) document.getElementsByTagNameNS(namespace, local).item(0));
    }

    /** The first element of a name below another. */
    static Optional<Element> first(Element within, String namespace, String local) {
        return Optional.ofNullable(
                (Element) within.getElementsByTagNameNS(namespace, local).item(0));
    }
}
