package org.caveat.metadata.xmp;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** The prefixes of a tree of XML, and the namespaces that they stand for (Namespaces in XML 1.0, 3 and 6). */
final class Prefixes {
    private final Map<String, Set<String>> namespaces = new HashMap<>();

    private Prefixes() {}

    /** The prefixes that stand for the same namespace wherever they are used in a tree, with it. */
    static Map<String, String> clearIn(Element top) {
        Prefixes used = new Prefixes();
        used.look(top);
        Map<String, String> clear = new TreeMap<>();
        used.namespaces.forEach((prefix, names) -> {
            if (!prefix.isEmpty() && names.size() == 1) {
                clear.put(prefix, names.iterator().next());
            }
        });
        return clear;
    }

    /** Whether a name has a namespace that is to be declared: that of an attribute without a prefix is none. */
    static boolean isDeclared(Node named) {
        boolean isDeclaration = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(named.getNamespaceURI());
        boolean isPlainAttribute = named instanceof Attr && prefix(named).isEmpty();
        return !isDeclaration && !isPlainAttribute && !prefix(named).equals(XMLConstants.XML_NS_PREFIX);
    }

    /** The prefix of a name, which is empty where it has none. */
    static String prefix(Node named) {
        return named.getPrefix() == null ? "" : named.getPrefix();
    }

    /** The namespace of a name, which is empty where it has none. */
    static String namespace(Node named) {
        return named.getNamespaceURI() == null ? "" : named.getNamespaceURI();
    }

    private void look(Element element) {
        note(element);
        NamedNodeMap attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            note(attributes.item(at));
        }
        XmlParsing.children(element).forEach(this::look);
    }

    private void note(Node named) {
        if (isDeclared(named)) {
            namespaces.computeIfAbsent(prefix(named), prefix -> new HashSet<>()).add(namespace(named));
        }
    }
}
