package org.caveat.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says a document in terms that its context defines, so that nothing of it is lost where it is read as a graph: JSON-LD
 * drops a member whose name it does not know, and an address that is none (JSON-LD 1.1 Processing Algorithms and API, 5.1.2
 * and 5.2.2). Such a member goes under a name of this program's own, as a plain text.
 *
 * <p>That befalls what other programs wrote: a selector of another kind, a further member of a community's label, a licence
 * that is no address.
 */
final class DefinedTerms {
    private static final String CONTEXT = "@context";
    private static final String OWN = "caveat:";

    /** Members whose text is an address, or a term (Web Annotation Vocabulary, Appendix A). */
    private static final Set<String> ADDRESSES = Set.of(
            "id",
            "type",
            "body",
            "target",
            "source",
            "selector",
            "state",
            "scope",
            "refinedBy",
            "startSelector",
            "endSelector",
            "renderedVia",
            "creator",
            "generator",
            "rights",
            "motivation",
            "purpose",
            "homepage",
            "via",
            "canonical",
            "stylesheet",
            "cached",
            "conformsTo",
            "items",
            "partOf",
            "first",
            "last",
            "next",
            "prev",
            "audience");

    /** Members whose text is a text. */
    private static final Set<String> TEXTS = Set.of(
            "bodyText",
            "format",
            "language",
            "created",
            "modified",
            "generated",
            "text",
            "value",
            "start",
            "end",
            "exact",
            "prefix",
            "suffix",
            "sourceDate",
            "sourceDateStart",
            "sourceDateEnd",
            "styleClass",
            "name",
            "email",
            "email_sha1",
            "account",
            "label",
            "total",
            "startIndex");

    private DefinedTerms() {}

    /** The same document, changed where a member would be lost. Its own context is the only one. */
    static ObjectNode only(ObjectNode document) {
        JsonNode context = document.remove(CONTEXT);
        object(document);
        document.set(CONTEXT, context);
        return document;
    }

    private static void object(ObjectNode object) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            within(value);
            if (!isDefined(name) || (ADDRESSES.contains(name) && !isAddress(value))) {
                object.remove(name);
                object.set(own(name), value);
            }
        }
    }

    private static void within(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object(object);
        } else if (value.isArray()) {
            value.forEach(DefinedTerms::within);
        }
    }

    /** A name with a colon is one of a vocabulary, or an address of its own. */
    private static boolean isDefined(String name) {
        return ADDRESSES.contains(name) || TEXTS.contains(name) || (name.indexOf(':') > 0 && isAddress(name));
    }

    private static boolean isAddress(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().allMatch(DefinedTerms::isAddress);
        }
        return value.isObject() || (value.isString() && isAddress(value.stringValue()));
    }

    /** Whether a text is a reference to something else (RFC 3987), and none that looks like a keyword of JSON-LD. */
    private static boolean isAddress(String text) {
        try {
            return !text.isEmpty()
                    && !text.startsWith("@")
                    && new URI(text).toString().equals(text);
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static String own(String name) {
        StringBuilder own = new StringBuilder(OWN);
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) one;
            boolean isPlain = letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._".indexOf(letter) >= 0);
            own.append(isPlain ? String.valueOf(letter) : String.format("%%%02X", one));
        }
        return own.toString();
    }
}
