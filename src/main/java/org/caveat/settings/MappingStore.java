package org.caveat.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps where the columns of catalogues go: in a readable file that somebody names, and, for tables with the same headings,
 * among what this program remembers.
 */
public final class MappingStore {
    private static final String NAME = "imports.json";
    private static final String COLUMNS = "columns";
    private static final String MAPPINGS = "mappings";
    private static final int KEPT = 50;
    private static final long LARGEST = 1 << 20;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path remembered;
    private final Messages messages;

    /** @param folder see {@link Folders#settings()} */
    public MappingStore(Path folder, Messages messages) {
        this.remembered = folder.resolve(NAME);
        this.messages = messages;
    }

    /**
     * Reads a mapping from a file that somebody named.
     *
     * @return destinations by heading
     * @throws IOException whose message is a sentence
     */
    public Map<String, String> read(Path file) throws IOException {
        return columns(tree(file))
                .orElseThrow(() -> new IOException(messages.get("settings.mapping-none", file.toString())));
    }

    /**
     * Writes a mapping into a file that somebody named. A file that is there and holds something else stays as it is.
     *
     * @throws IOException whose message is a sentence
     */
    public void write(Path file, Map<String, String> columns) throws IOException {
        if (Files.exists(file) && columns(tree(file)).isEmpty()) {
            throw new IOException(messages.get("settings.mapping-none", file.toString()));
        }
        ObjectNode object = JSON.createObjectNode();
        object.set(COLUMNS, object(columns));
        store(file, object);
    }

    /** Where the columns of a table with these headings went the last time; nothing where that is not known. */
    public Map<String, String> remembered(List<String> headings) {
        try {
            for (JsonNode one : mappings()) {
                Map<String, String> columns = columns(one).orElse(Map.of());
                if (columns.keySet().equals(Set.copyOf(headings))) {
                    return columns;
                }
            }
        } catch (IOException unreadable) {
            return Map.of();
        }
        return Map.of();
    }

    /**
     * Remembers where the columns of a table go, for the next with the same headings.
     *
     * @throws IOException whose message is a sentence
     */
    public void remember(Map<String, String> columns) throws IOException {
        ArrayNode all = JSON.createArrayNode();
        ObjectNode latest = JSON.createObjectNode();
        latest.set(COLUMNS, object(columns));
        all.add(latest);
        List<JsonNode> before = new ArrayList<>();
        mappings().forEach(before::add);
        before.stream()
                .filter(one -> !columns(one).map(Map::keySet).equals(Optional.of(columns.keySet())))
                .limit(KEPT - 1)
                .forEach(all::add);
        ObjectNode object = JSON.createObjectNode();
        object.set(MAPPINGS, all);
        Files.createDirectories(remembered.getParent());
        store(remembered, object);
    }

    private Iterable<JsonNode> mappings() throws IOException {
        return Files.exists(remembered) ? tree(remembered).path(MAPPINGS).values() : List.of();
    }

    private JsonNode tree(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(messages.get("settings.mapping-none", file.toString()));
            }
            return JSON.readTree(Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new IOException(messages.get("settings.mapping-missing", file.toString()), missing);
        } catch (JacksonException damaged) {
            throw new IOException(messages.get("settings.mapping-none", file.toString()), damaged);
        }
    }

    private void store(Path file, ObjectNode object) throws IOException {
        try {
            Path fresh = Files.createTempFile(
                    Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(".")), ".mapping-", ".tmp");
            try {
                Files.write(fresh, (JSON.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8));
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException unwritable) {
            throw new IOException(messages.get("settings.mapping-not-kept", file.toString()), unwritable);
        }
    }

    private static ObjectNode object(Map<String, String> columns) {
        ObjectNode object = JSON.createObjectNode();
        columns.forEach(object::put);
        return object;
    }

    private static Optional<Map<String, String>> columns(JsonNode tree) {
        JsonNode columns = tree.path(COLUMNS);
        boolean isMapping = columns.isObject() && columns.values().stream().allMatch(JsonNode::isString);
        if (!isMapping) {
            return Optional.empty();
        }
        Map<String, String> spelled = new LinkedHashMap<>();
        columns.properties()
                .forEach(
                        column -> spelled.put(column.getKey(), column.getValue().stringValue()));
        return Optional.of(spelled);
    }
}
