package org.caveat.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.sidecar.codec.Context;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.NoFile;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the oldest entries of a photograph's history go before its sidecar would pass 4 MiB: a file beside it, and when
 * that is full a second, and so on. Never published.
 */
final class HistoryFile {
    /** Bytes a file of ours may grow to. */
    static final int FULL = 4 * 1024 * 1024;

    private static final String LOG = "caveat:changeLog";

    private final Disk disk;
    private final AtomicFile atomic;

    HistoryFile(Disk disk) {
        this.disk = disk;
        this.atomic = new AtomicFile(disk);
    }

    /** Whether a sidecar has grown so large that the oldest entries must go. */
    static boolean isDue(String text) {
        return text.length() > FULL / 3 && text.getBytes(StandardCharsets.UTF_8).length > FULL;
    }

    /**
     * Moves the oldest entries out of a sidecar's tree, as many as make it fit; the last one stays.
     *
     * @return the entries taken out, oldest first
     */
    static List<JsonNode> takeOldest(ObjectNode page, String text) {
        int over = text.getBytes(StandardCharsets.UTF_8).length - FULL * 3 / 4;
        List<JsonNode> stay = new ArrayList<>();
        page.path(LOG).forEach(stay::add);
        List<JsonNode> oldest = new ArrayList<>();
        while (over > 0 && stay.size() > 1) {
            JsonNode entry = stay.remove(0);
            over -= CanonicalText.of(entry).getBytes(StandardCharsets.UTF_8).length;
            oldest.add(entry);
        }
        page.set(LOG, Json.array(stay));
        return oldest;
    }

    /**
     * Adds entries to the first file that has room for them, before the sidecar is written without them: whatever happens
     * in between, they stand in one of the two. A file that cannot be read is left as it is.
     *
     * @param held the lock of the sidecar, which is that of its history too
     * @param fileName the photograph's name, for a new file
     * @throws IOException where they cannot be written
     */
    void add(SaveLock.Held held, Path sidecar, String fileName, List<JsonNode> entries) throws IOException {
        for (int number = 1; ; number++) {
            Path file = SidecarName.historyOf(sidecar, number);
            Optional<String> text = with(disk, file, fileName, entries);
            if (text.isPresent()) {
                write(held, disk.behindLinks(file), text.get());
                return;
            }
        }
    }

    private void write(SaveLock.Held held, Path file, String text) throws IOException {
        try {
            atomic.write(file, text.getBytes(StandardCharsets.UTF_8), held, () -> {});
        } catch (AtomicFile.UnsettledException unsettled) {
            // the sidecar, of which is told, was not written
            throw unsettled.reason();
        }
    }

    /** The text of a file, or of a new one, with the entries added; empty where what stands there stays as it is. */
    private static Optional<String> with(Disk disk, Path file, String fileName, List<JsonNode> entries)
            throws IOException {
        try {
            Optional<byte[]> bytes = disk.read(file, StrictJson.LARGEST + 1);
            return bytes.isPresent() ? with(bytes.get(), entries) : Optional.of(text(newFile(fileName), entries));
        } catch (NoFile somethingElse) {
            return Optional.empty();
        } catch (AccessDeniedException notAllowed) {
            if (disk.modified(file).isEmpty()) { // then no file of the folder can be read, whatever its number
                throw notAllowed;
            }
            return Optional.empty();
        }
    }

    /** The text of a file with the entries added; empty where it cannot be read, or has no room. */
    private static Optional<String> with(byte[] bytes, List<JsonNode> entries) {
        try {
            JsonNode file = StrictJson.read(StrictJson.decode(bytes));
            boolean isOurs = file.path(LOG).isArray() && file instanceof ObjectNode;
            Optional<String> text = isOurs ? Optional.of(text((ObjectNode) file, entries)) : Optional.empty();
            return text.filter(whole -> !isDue(whole));
        } catch (Unreadable reason) {
            return Optional.empty();
        }
    }

    private static ObjectNode newFile(String fileName) {
        ObjectNode file = Json.object();
        file.set("@context", Context.node());
        file.set("caveat:schemaVersion", Json.string(SchemaVersion.CURRENT));
        file.set("caveat:fileName", Json.string(fileName));
        return file;
    }

    /** A union by id. */
    private static String text(ObjectNode file, List<JsonNode> entries) {
        Map<String, JsonNode> union = new LinkedHashMap<>();
        for (JsonNode entry : file.path(LOG)) {
            union.put(key(entry), entry);
        }
        entries.forEach(entry -> union.put(key(entry), entry));
        file.set(LOG, Json.array(List.copyOf(union.values())));
        return CanonicalText.of(file);
    }

    private static String key(JsonNode entry) {
        return entry.path("id").isString() ? entry.get("id").stringValue() : CanonicalText.onOneLine(entry);
    }
}
