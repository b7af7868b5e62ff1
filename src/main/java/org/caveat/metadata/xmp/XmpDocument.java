package org.caveat.metadata.xmp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import org.caveat.metadata.XmpPacket;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A packet of XMP that is being added to. What somebody else wrote stays as it is, to the last qualifier, but for the
 * properties that are set anew. For one thread.
 */
public final class XmpDocument {
    private final Document document;
    private final Element rdf;
    private final XmpElements elements;
    private @Nullable Element own;

    private XmpDocument(Document document, Element rdf) {
        this.document = document;
        this.rdf = rdf;
        this.elements = new XmpElements(document);
    }

    /** One that says nothing yet. */
    public static XmpDocument empty() {
        Document document = XmlParsing.nothing();
        Element rdf = document.createElementNS(Schema.RDF.namespace(), "rdf:RDF");
        document.appendChild(rdf);
        return new XmpDocument(document, rdf);
    }

    /**
     * One of somebody else's.
     *
     * @throws XmpDamaged where it cannot be read whole, or is built to harm its readers
     */
    public static XmpDocument of(byte[] packet) throws XmpDamaged {
        XmpPacket text = XmpPacket.of(packet);
        if (text.isEmpty() || !text.isSafe()) {
            throw new XmpDamaged("no packet of XMP");
        }
        Document document = XmlParsing.parsed(text.text());
        Element rdf =
                XmlParsing.first(document, Schema.RDF.namespace(), "RDF").orElseThrow(() -> new XmpDamaged("no RDF"));
        return new XmpDocument(document, rdf);
    }

    /** What is left out of a packet that is made public, or that is put into another picture. */
    public XmpDocument without(Withheld withheld) {
        withheld.takeOutOf(rdf);
        return this;
    }

    /** Adds all that another packet says, to be looked at as one. */
    public XmpDocument joined(XmpDocument more) {
        for (Element node : XmlParsing.children(more.rdf)) {
            rdf.appendChild(document.importNode(node, true));
        }
        return this;
    }

    /** The text of a property that is one. */
    public Optional<String> text(XmpName name) {
        return new Statements(rdf).find(name).map(found -> found.text().strip());
    }

    /** The texts of a property in several languages; nothing where it holds none. */
    public Map<String, String> languages(XmpName name) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Element item : items(name)) {
            String language = item.getAttributeNS(XMLConstants.XML_NS_URI, "lang");
            texts.putIfAbsent(language.isEmpty() ? XmpValue.Languages.DEFAULT : language, item.getTextContent());
        }
        return texts;
    }

    private List<Element> items(XmpName name) {
        List<Element> items = new ArrayList<>();
        new Statements(rdf).find(name).flatMap(Statements.Found::element).ifPresent(property -> XmlParsing.children(
                        property)
                .forEach(array -> XmlParsing.children(array).forEach(items::add)));
        return items;
    }

    /** Says something, in place of what was said under the name. */
    public XmpDocument set(XmpName name, XmpValue value) {
        new Statements(rdf).find(name).ifPresent(Statements.Found::remove);
        write(elements.property(name, value));
        return this;
    }

    /** Says a text, unless it is blank. */
    public XmpDocument set(XmpName name, String text) {
        return text.isBlank() ? this : set(name, new XmpValue.Plain(text));
    }

    /** Says something, unless that is nothing. */
    public XmpDocument set(XmpName name, Optional<? extends XmpValue> value) {
        value.ifPresent(known -> set(name, known));
        return this;
    }

    /**
     * Adds values to those that are there. A value that is there already, word for word or under the same id, is replaced.
     *
     * @param id what names a value, where it is a structure
     */
    public XmpDocument add(XmpName name, XmpValue.Items values, XmpName id) {
        if (values.values().isEmpty()) {
            return this;
        }
        List<Element> before = items(name);
        Element property = elements.property(name, values);
        Element array = XmlParsing.children(property).get(0);
        List<Element> ours = XmlParsing.children(array);
        List<String> known = ours.stream().map(item -> identity(item, id)).toList();
        Element first = ours.get(0);
        for (Element item : before) {
            if (!known.contains(identity(item, id))) {
                array.insertBefore(item.cloneNode(true), first);
            }
        }
        new Statements(rdf).find(name).ifPresent(Statements.Found::remove);
        write(property);
        return this;
    }

    private void write(Element property) {
        own().appendChild(document.createTextNode("\n  "));
        own().appendChild(property);
    }

    private static String identity(Element item, XmpName id) {
        return XmlParsing.first(item, id.schema().namespace(), id.local())
                .map(Element::getTextContent)
                .orElseGet(() -> new XmlText().of(item));
    }

    /** Where this program writes: a node of its own, about the same as the others. */
    private Element own() {
        if (own == null) {
            List<Element> nodes = XmlParsing.children(rdf);
            String about = nodes.isEmpty() ? "" : nodes.get(0).getAttributeNS(Schema.RDF.namespace(), "about");
            own = elements.node(about);
            rdf.appendChild(own);
        }
        return own;
    }

    /**
     * Measures regions anew, because the picture is now the upper left part of a larger one.
     *
     * @param across what share of the larger one's width it takes
     * @param down what share of its height it takes
     */
    public XmpDocument within(double across, double down) {
        new RegionScaling(across, down).scale(rdf);
        return this;
    }

    /** The packet with its envelope, that cannot be written to in place (ISO 16684-1:2019, 7.3.2). */
    public String packet() {
        return Packet.of(bare());
    }

    /** The same without an envelope. */
    String bare() {
        return new XmlText().of(rdf);
    }

    /**
     * The same, parted for a container in which a packet may only be so long. This document keeps the first part alone. Where
     * what cannot be moved is longer already, the first part is longer, too.
     *
     * @param mostBytes of UTF-8, the envelope included
     */
    public Parts parts(int mostBytes) {
        return Parts.of(this, mostBytes);
    }

    /** What is said here, in the order in which it can be told somewhere else. */
    List<Statements.Found> movable() {
        return new Statements(rdf).movable();
    }

    /** Takes a property over from another document. */
    void take(Statements.Found found) {
        found.moveTo(document, own());
    }
}
