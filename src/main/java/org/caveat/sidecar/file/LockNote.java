package org.caveat.sidecar.file;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param token tells it from another lock of the same program
 */
record LockNote(Owner owner, Instant time, String token) {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}");

    /** Whether the token is one: what stands in a file anybody may have written, and a file's name is made of it. */
    boolean hasToken() {
        return TOKEN.matcher(token).matches();
    }

    byte[] bytes() {
        var note = Json.object();
        note.set("host", Json.string(owner.host()));
        note.set("process", Json.number(owner.process()));
        if (!owner.birth().isEmpty()) {
            note.set("birth", Json.string(owner.birth()));
        }
        note.set("token", Json.string(token));
        note.set("time", Json.string(time.toString()));
        return CanonicalText.of(note).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a note; empty where it is none, as of a lock that is just being written. */
    static Optional<LockNote> read(byte[] bytes) {
        try {
            JsonNode note = StrictJson.read(StrictJson.decode(bytes));
            Owner owner = new Owner(
                    note.path("host").asString(""),
                    note.path("process").asLong(-1),
                    note.path("birth").asString(Birth.UNKNOWN));
            Instant time = Instant.parse(note.path("time").asString(""));
            return Optional.of(new LockNote(owner, time, note.path("token").asString("")));
        } catch (Unreadable | DateTimeException notANote) {
            return Optional.empty();
        }
    }
}
