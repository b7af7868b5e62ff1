package org.caveat.metadata.xmp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.ProcessingInstruction;
import org.w3c.dom.Text;

/**
 * A tree of XML as text, always the same of the same. Attributes stand in the order of their names. A namespace is declared
 * at the top: some readers stumble where one is declared again further down. Only a prefix that stands for several names is
 * declared where it is needed.
 */
final class XmlText {
    private final StringBuilder text = new StringBuilder();
    /** The namespaces that are known where one writes, by prefix; the innermost first. */
    private final Deque<Map<String, String>> known = new ArrayDeque<>();

    String of(Element element) {
        write(element, Prefixes.clearIn(element));
        return text.toString();
    }

    /** @param declared what is declared here in any case, by prefix */
    private void write(Element element, Map<String, String> declared) {
        known.push(declared);
        need(element, declared);
        NamedNodeMap attributes = element.getAttributes();
        Map<String, String> sorted = new TreeMap<>();
        for (int at = 0; at < attributes.getLength(); at++) {
            Attr attribute = (Attr) attributes.item(at);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                need(attribute, declared);
                sorted.put(attribute.getName(), attribute.getValue());
            }
        }
        text.append('<').append(element.getTagName());
        declared.forEach((prefix, name) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, name));
        sorted.forEach(this::attribute);
        content(element);
        known.pop();
    }

    private void content(Element element) {
        if (element.getFirstChild() == null) {
            text.append("/>");
            return;
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            child(child);
        }
        text.append("</").append(element.getTagName()).append('>');
    }

    private void child(Node child) {
        if (child instanceof Element element) {
            write(element, new TreeMap<>());
        } else if (child instanceof Comment comment) {
            text.append("<!--").append(comment.getData()).append("-->");
        } else if (child instanceof Text words) { // a section of CDATA is one, too
            escaped(words.getData(), false);
        } else if (child instanceof ProcessingInstruction instruction) {
            text.append("<?").append(instruction.getTarget()).append(' ');
            text.append(instruction.getData()).append("?>");
        }
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escaped(value, true);
        text.append('"');
    }

    /** Declares the namespace of a name, unless its prefix stands for it already. */
    private void need(Node named, Map<String, String> declared) {
        if (Prefixes.isDeclared(named) && !Prefixes.namespace(named).equals(standsFor(Prefixes.prefix(named)))) {
            declared.put(Prefixes.prefix(named), Prefixes.namespace(named));
        }
    }

    private String standsFor(String prefix) {
        return known.stream()
                .filter(names -> names.containsKey(prefix))
                .findFirst()
                .orElse(new HashMap<>())
                .getOrDefault(prefix, "");
    }

    /** Line ends and tabs that a parser would change are written as numbers (XML 1.0, 2.11 and 3.3.3). */
    private void escaped(String value, boolean isAttribute) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append(isAttribute ? "&quot;" : "\"");
                case '\r' -> text.append("&#xD;");
                case '\n' -> text.append(isAttribute ? "&#xA;" : "\n");
                case '\t' -> text.append(isAttribute ? "&#x9;" : "\t");
                default -> text.append(letter);
            }
        }
    }
}
