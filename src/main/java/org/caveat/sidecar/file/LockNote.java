package org.caveat.sidecar.file;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import tools.jackson.databind.JsonNode;

/**
 * What stands in a lock.
 *
 * @param owner who holds it
 * @param time since when
 */
record LockNote(Owner owner, Instant time) {

    byte[] bytes() {
        var note = Json.object();
        note.set("host", Json.string(owner.host()));
        note.set("process", Json.number(owner.process()));
        note.set("time", Json.string(time.toString()));
        return CanonicalText.of(note).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a note; empty where it is none, as of a lock that is just being written. */
    static Optional<LockNote> read(byte[] bytes) {
        try {
            JsonNode note = StrictJson.read(StrictJson.decode(bytes));
            Owner owner = new Owner(
                    note.path("host").asString(""), note.path("process").asLong(-1));
            return Optional.of(
                    new LockNote(owner, Instant.parse(note.path("time").asString(""))));
        } catch (Unreadable | DateTimeException notANote) {
            return Optional.empty();
        }
    }
}
