package org.caveat.export.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page in XHTML, made ready to be set. */
final class Manuscript {
    /** Under this key a block keeps its text as it is spoken, where what is printed is in another order or lacks signs. */
    static final String SPOKEN = "spoken";

    private static final Set<String> INLINE = Set.of("span", "abbr", "a", "b", "br", "object", "img");

    private Manuscript() {}

    /** Reads a page, and notes where the order of its letters on paper is not that in which they are spoken. */
    static Document of(String xhtml) throws IOException {
        Document document = parsed(xhtml);
        RunningHeads.shorten(document.getDocumentElement());
        Set<Element> blocks = new HashSet<>();
        mark(document.getDocumentElement(), blocks);
        blocks.forEach(block -> block.setUserData(SPOKEN, block.getTextContent().strip(), null));
        strip(document.getDocumentElement());
        EndlessWords.part(document.getDocumentElement());
        return document;
    }

    /** All text of a part of a page. */
    static String text(String xhtml) throws IOException {
        return parsed(xhtml).getDocumentElement().getTextContent();
    }

    private static Document parsed(String xhtml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (ParserConfigurationException | SAXException wrong) {
            throw new IllegalStateException("a page of ours that is no XML", wrong);
        }
    }

    /** Finds the blocks around text that turns, and what has a role within them. */
    private static void mark(Node node, Set<Element> blocks) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && turns(text)) {
                block(text, blocks);
            }
            mark(child, blocks);
        }
    }

    /** Whether its letters turn, or the line does in which they stand. */
    private static boolean turns(Text text) {
        if (text.getData().isBlank()) {
            return false;
        }
        Node around = text.getParentNode();
        while (around instanceof Element element && element.getAttribute("dir").isEmpty()) {
            around = element.getParentNode();
        }
        boolean isTurned =
                around instanceof Element element && element.getAttribute("dir").equals("rtl");
        return isTurned || text.getData().codePoints().anyMatch(Script::isTurning);
    }

    private static void block(Text text, Set<Element> blocks) {
        Node parent = text.getParentNode();
        while (parent instanceof Element element && INLINE.contains(element.getTagName())) {
            if (!element.getAttribute("data-role").isEmpty()) {
                blocks.add(element);
            }
            parent = element.getParentNode();
        }
        if (parent instanceof Element element) {
            blocks.add(element);
        }
    }

    private static void strip(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text && text.getData().codePoints().anyMatch(Script::isIgnored)) {
                StringBuilder rest = new StringBuilder();
                text.getData()
                        .codePoints()
                        .filter(point -> !Script.isIgnored(point))
                        .forEach(rest::appendCodePoint);
                text.setData(rest.toString());
            }
            strip(child);
        }
    }
}
