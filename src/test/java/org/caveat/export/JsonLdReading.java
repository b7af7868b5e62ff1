package org.caveat.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caveat.text.Messages;

/** Reads JSON-LD with Titanium: as a graph, by the full names of its terms, with no knowledge of how it is spelled. */
public final class JsonLdReading implements ForeignReading {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String CAVEAT = "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value";
    private static final String ITEMS = "http://www.w3.org/ns/activitystreams#items";

    /** Gives the one context that everybody has, and fetches nothing. */
    static final DocumentLoader LOADER = (url, ignored) -> {
        if (!url.toString().equals(CONTEXT)) {
            throw new AssertionError("fetches " + url);
        }
        return terms();
    };

    @Override
    public String format() {
        return "jsonld";
    }

    @Override
    public List<Told> read(Path folder) throws Exception {
        return told(folder);
    }

    /** A caveat without text is kept as it is; the others print it in words. */
    @Override
    public Told asItTells(Told told) {
        Messages words = Messages.english();
        return told.without(List.of(words.get("export.not-known"), words.get("export.no-text")));
    }

    @Override
    public String words(Path folder) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Path file : ForeignReading.files(folder)) {
            try (JsonParser parser = Json.createParser(Files.newBufferedReader(file))) {
                parser.next();
                words.append(words(parser.getValue()));
            }
        }
        return words.toString();
    }

    private static String words(JsonValue value) {
        StringBuilder words = new StringBuilder();
        if (value instanceof JsonObject object) {
            object.forEach((key, member) -> words.append(key).append('\n').append(words(member)));
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> words.append(words(element)));
        } else {
            words.append(value instanceof JsonString text ? text.getString() : value)
                    .append('\n');
        }
        return words.toString();
    }

    /** What the documents of a folder tell of the caveats, by id. */
    public static List<Told> told(Path jsonld) throws Exception {
        List<Told> told = new ArrayList<>();
        try (Stream<Path> files = Files.walk(jsonld)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                told.addAll(told(Files.readString(file), file.toUri()));
            }
        }
        return Told.sorted(told);
    }

    /** What one page tells. */
    public static List<Told> told(String page, URI base) throws Exception {
        List<Told> told = new ArrayList<>();
        for (JsonValue annotation : items(expanded(page, base))) {
            String kind = text(annotation.asJsonObject(), CAVEAT + "kind");
            if (!kind.equals("caption") && !kind.equals("original-caption")) {
                told.add(told(annotation.asJsonObject()));
            }
        }
        return told;
    }

    /** The document as a graph; it throws where it is no JSON-LD, or where an address would have to be fetched. */
    public static JsonObject expanded(String page, URI base) throws Exception {
        JsonLdOptions options = new JsonLdOptions(LOADER);
        options.setUndefinedTermsPolicy(
                ProcessingPolicy.Fail); // safe mode: what no context knows is an error, not dropped
        options.setBase(base);
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(bytes)))
                .options(options)
                .get()
                .getJsonObject(0);
    }

    private static JsonDocument terms() {
        try (InputStream stream = JsonLdReading.class.getResourceAsStream("/jsonld/anno-terms.jsonld")) {
            return JsonDocument.of(stream);
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonArray items(JsonObject page) {
        return page.containsKey(ITEMS)
                ? page.getJsonArray(ITEMS).getJsonObject(0).getJsonArray("@list")
                : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static Told told(JsonObject annotation) {
        List<Told.Source> evidence = new ArrayList<>();
        values(annotation, CAVEAT + "evidence").forEach(source -> evidence.add(source(source)));
        evidence.sort(Told.bySpelling());
        boolean disputed = evidence.stream().anyMatch(source -> source.stance().equals("disputes"));
        String certainty = text(annotation, CAVEAT + "certainty");
        List<String> texts = texts(annotation, OA + "hasBody");
        return new Told(
                annotation.getString("@id"),
                text(annotation, CAVEAT + "kind"),
                Told.set(texts),
                certainty,
                status(annotation),
                disputed,
                evidence);
    }

    /** Where it stands; a caveat that does not say so is a draft. */
    private static String status(JsonObject annotation) {
        String status = text(annotation, CAVEAT + "status");
        return status.isEmpty() ? "draft" : status;
    }

    private static Told.Source source(JsonObject source) {
        return new Told.Source(
                text(source, CAVEAT + "stance"),
                text(source, TERMS + "bibliographicCitation"),
                spoken(text(source, CAVEAT + "locator")),
                spoken(text(source, TERMS + "identifier")),
                spoken(text(source, CAVEAT + "quote")),
                Told.set(texts(source, CAVEAT + "note")),
                spoken(text(source, CAVEAT + "accessed")));
    }

    private static String spoken(String text) {
        return text.isBlank() ? "" : text;
    }

    private static List<String> texts(JsonObject node, String property) {
        return values(node, property).map(body -> text(body, VALUE)).toList();
    }

    private static Stream<JsonObject> values(JsonObject node, String property) {
        return node.containsKey(property)
                ? node.getJsonArray(property).stream().map(JsonValue::asJsonObject)
                : Stream.empty();
    }

    private static String text(JsonObject node, String property) {
        return values(node, property)
                .map(Map.class::cast)
                .map(value -> value.containsKey("@value") ? value.get("@value") : value.get("@id"))
                .map(value -> Told.plain(((JsonString) value).getString()))
                .findFirst()
                .orElse("");
    }
}
