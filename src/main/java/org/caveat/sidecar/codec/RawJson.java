package org.caveat.sidecar.codec;

import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** Any JSON value, carried as its text: what is not understood, and what the history and open conflicts keep. */
final class RawJson implements Codec<String> {
    static final RawJson INSTANCE = new RawJson();

    private RawJson() {}

    @Override
    public String read(JsonNode node, Where where) {
        return text(node);
    }

    @Override
    public JsonNode write(String json) {
        return tree(json);
    }

    static String text(JsonNode node) {
        return CanonicalText.onOneLine(node);
    }

    static JsonNode tree(String json) {
        try {
            return StrictJson.read(json);
        } catch (Unreadable broken) {
            throw new IllegalArgumentException("carried as JSON, and is none: " + json, broken);
        }
    }
}
