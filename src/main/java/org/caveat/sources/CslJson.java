package org.caveat.sources;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** CSL-JSON: an array of entries, as Zotero and Better BibTeX export it, or an object that has one as {@code items}. */
final class CslJson implements Format {
    /** No entry is nested as deep as a sidecar. */
    private static final int DEEPEST = 64;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    @Override
    public void read(String text, Gathering into) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first != JsonToken.START_OBJECT || toItems(parser)) {
                entries(parser, into);
            }
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            into.problem(Math.max(1, line), "sources.json-broken");
        }
    }

    private static boolean toItems(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isItems = parser.currentName().equals("items");
            parser.nextToken();
            if (isItems && parser.currentToken() == JsonToken.START_ARRAY) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private static void entries(JsonParser parser, Gathering into) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                into.problem("sources.json-ends");
                return;
            }
            int line = parser.currentTokenLocation().getLineNr();
            if (token == JsonToken.START_OBJECT) {
                into.take(entry(parser), line);
            } else {
                into.problem(line, "sources.no-entry");
                parser.skipChildren();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> entry(JsonParser parser) {
        return parser.readValueAs(Map.class);
    }
}
