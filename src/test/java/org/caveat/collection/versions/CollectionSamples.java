package org.caveat.collection.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;

/** Collection files that say one thing. */
final class CollectionSamples {
    private CollectionSamples() {}

    /** Makes a folder with one. */
    static CollectionDescription with(Path folder, String key, String json) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("collection.caveat.json"), text(key, json));
        return read(key, json);
    }

    static CollectionDescription read(String key, String json) {
        try {
            return new CollectionCodec().read(StrictJson.read(text(key, json)));
        } catch (Unreadable wrong) {
            throw new AssertionError(json, wrong);
        }
    }

    /** What one says in a field, as JSON text. */
    static Optional<String> json(CollectionDescription description, String key) {
        return Optional.ofNullable(new CollectionCodec().write(description).get(key))
                .map(CanonicalText::onOneLine);
    }

    private static String text(String key, String json) {
        String id = key.equals("id") ? "" : "\"id\":\"urn:uuid:1\",";
        return "{\"type\":\"AnnotationCollection\"," + id + "\"" + key + "\":" + json + "}";
    }
}
