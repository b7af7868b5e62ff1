package org.caveat.export.iiif;

import java.util.List;
import java.util.Optional;
import org.caveat.export.Lines;
import org.caveat.model.Agent;
import org.caveat.model.Text;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bodies of one annotation: texts, each with its language and its purpose (Web Annotation Data Model, 3.2.4, 3.3.5). */
final class Bodies {
    static final String COMMENTING = "commenting";
    static final String DESCRIBING = "describing";
    static final String TAGGING = "tagging";
    /** How sure a statement is, what it speaks of and how it stands. */
    static final String ASSESSING = "assessing";
    /** What it rests on. */
    static final String LINKING = "linking";

    static final String REPLYING = "replying";

    private final ArrayNode bodies = Json.array();
    private final Presentation presentation;

    Bodies(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The program's own words. */
    Bodies own(String words, String purpose) {
        bodies.add(text(words, presentation.language(), purpose));
        return this;
    }

    Bodies own(Lines lines, String purpose) {
        return lines.isEmpty() ? this : own(lines.text(), purpose);
    }

    /** One body a language. Of a {@code Choice} viewers as widespread as Mirador 4 show nothing. */
    Bodies said(List<Text> texts, String purpose) {
        texts.forEach(text -> bodies.add(said(text, purpose, Optional.empty())));
        return this;
    }

    /** A choice of languages (Web Annotation Data Model, 3.2.7), where there is more than one. */
    Bodies choice(List<ObjectNode> texts) {
        if (texts.size() < 2) {
            texts.forEach(bodies::add);
            return this;
        }
        ObjectNode choice = bodies.addObject();
        choice.put("type", "Choice");
        texts.forEach(choice.putArray("items")::add);
        return this;
    }

    ObjectNode said(Text text, String purpose, Optional<Agent> creator) {
        String tag = text.language().isEmpty() ? presentation.words().tongue().unnamed() : text.language();
        ObjectNode body = text(text.value(), tag, purpose);
        creator.flatMap(StatementRecord::agent).ifPresent(agent -> body.set("creator", agent));
        return body;
    }

    private static ObjectNode text(String value, String tag, String purpose) {
        ObjectNode body = Json.object();
        body.put("type", "TextualBody");
        body.put("value", ShownText.of(value));
        body.put("format", "text/plain");
        if (LanguageKey.isWellFormed(tag)) {
            body.put("language", tag);
        }
        body.put("purpose", purpose);
        return body;
    }

    JsonNode node() {
        return bodies;
    }
}
