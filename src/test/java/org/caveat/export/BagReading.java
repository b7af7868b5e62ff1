package org.caveat.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caveat.text.Messages;

/**
 * Reads a bag as RFC 8493 says: by its manifest, every digest compared, and nothing that is not listed. The sidecars in it
 * are read with a JSON parser of somebody else's.
 */
public final class BagReading implements ForeignReading {
    private static final String COLLECTION = "data/collection/";
    private static final String SIDECAR = ".caveat.json";
    private static final Set<String> NO_CAVEATS = Set.of("caption", "original-caption");

    @Override
    public String format() {
        return "bag";
    }

    @Override
    public boolean isUnfiltered() {
        return true;
    }

    @Override
    public Path published(Path folder) {
        return folder.resolve("data/exports");
    }

    @Override
    public Set<Extra> carries() {
        return EnumSet.complementOf(EnumSet.of(Extra.GPS)); // which stands in the picture itself
    }

    /** A caveat without text is kept as it is; the others print it in words. */
    @Override
    public Told asItTells(Told told) {
        Messages words = Messages.english();
        return told.without(List.of(words.get("export.not-known"), words.get("export.no-text")));
    }

    @Override
    public List<Told> read(Path folder) throws Exception {
        List<Told> told = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : payload(folder).entrySet()) {
            if (isSidecar(file.getKey())) {
                told.addAll(told(file.getValue()));
            }
        }
        return Told.sorted(told);
    }

    @Override
    public String words(Path folder) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, byte[]> file : payload(folder).entrySet()) {
            if (file.getKey().startsWith(COLLECTION)) {
                words.append(file.getKey()).append('\n').append(new String(file.getValue(), StandardCharsets.UTF_8));
            }
        }
        return words.toString();
    }

    private static boolean isSidecar(String path) {
        return path.startsWith(COLLECTION) && path.endsWith(SIDECAR) && !path.endsWith("collection" + SIDECAR);
    }

    /** The payload by its manifest: what is listed is there and whole, and what is there is listed. */
    public static Map<String, byte[]> payload(Path bag) throws Exception {
        Map<String, byte[]> payload = listed(bag, "manifest-sha512.txt");
        Set<String> there = new TreeSet<>();
        for (Path file : ForeignReading.files(bag.resolve("data"))) {
            there.add(bag.relativize(file).toString());
        }
        if (!there.equals(payload.keySet())) {
            throw new AssertionError("listed " + payload.keySet() + ", there " + there);
        }
        listed(bag, "tagmanifest-sha512.txt");
        return payload;
    }

    private static Map<String, byte[]> listed(Path bag, String manifest) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        for (String line : Files.readAllLines(bag.resolve(manifest))) {
            String[] parts = line.split("  ", 2);
            String path = parts[1].replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%");
            byte[] content = Files.readAllBytes(bag.resolve(path));
            byte[] digest = MessageDigest.getInstance("SHA-512").digest(content);
            if (!Arrays.equals(digest, HexFormat.of().parseHex(parts[0]))) {
                throw new AssertionError(path + " is not as it is listed");
            }
            files.put(path, content);
        }
        return files;
    }

    private static List<Told> told(byte[] sidecar) {
        List<Told> told = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(new String(sidecar, StandardCharsets.UTF_8)))) {
            for (JsonObject item : objects(reader.readObject(), "items")) {
                boolean isReply = text(item, "motivation").equals("replying");
                if (!isReply && !NO_CAVEATS.contains(text(item, "caveat:kind"))) {
                    told.add(told(item));
                }
            }
        }
        return told;
    }

    private static Told told(JsonObject item) {
        List<Told.Source> evidence = new ArrayList<>();
        objects(item, "caveat:evidence").forEach(source -> evidence.add(source(source)));
        evidence.sort(Told.bySpelling());
        String status = text(item, "caveat:status");
        return new Told(
                item.getString("id"),
                text(item, "caveat:kind"),
                Told.set(texts(item, "body")),
                spoken(text(item, "caveat:certainty")),
                status.isEmpty() ? "draft" : status,
                evidence.stream().anyMatch(source -> source.stance().equals("disputes")),
                evidence);
    }

    private static Told.Source source(JsonObject source) {
        return new Told.Source(
                text(source, "caveat:stance"),
                text(source, "dcterms:bibliographicCitation"),
                spoken(text(source, "caveat:locator")),
                spoken(text(source, "dcterms:identifier")),
                spoken(text(source, "caveat:quote")),
                Told.set(texts(source, "caveat:note")),
                spoken(text(source, "caveat:accessed")));
    }

    private static String spoken(String text) {
        return text.isBlank() ? "" : text;
    }

    private static List<String> texts(JsonObject node, String key) {
        return objects(node, key).stream().map(body -> text(body, "value")).toList();
    }

    private static List<JsonObject> objects(JsonObject node, String key) {
        JsonValue value = node.getOrDefault(key, JsonValue.EMPTY_JSON_ARRAY);
        return value instanceof JsonArray array
                ? array.stream().map(JsonValue::asJsonObject).toList()
                : List.of(value.asJsonObject());
    }

    private static String text(JsonObject node, String key) {
        return node.get(key) instanceof JsonString text ? Told.plain(text.getString()) : "";
    }
}
