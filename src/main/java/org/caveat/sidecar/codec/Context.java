package org.caveat.sidecar.codec;

import java.util.List;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.JsonNode;

/** The JSON-LD context of our files: the standard's own, and our prefix declared inline, so that no network is needed. */
public final class Context {
    public static final String ANNOTATIONS = "http://www.w3.org/ns/anno.jsonld";
    /** What the prefix {@code caveat:} stands for. */
    public static final String PREFIX = "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#";

    private Context() {}

    /** The value of {@code @context}. */
    public static JsonNode node() {
        return Json.array(List.of(Json.string(ANNOTATIONS), Json.object().set("caveat", Json.string(PREFIX))));
    }
}
