package org.caveat.sidecar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.caveat.model.CollectionDescription;
import org.caveat.model.PageFields;
import org.caveat.sidecar.codec.CollectionCodec;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.NoFile;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;
import tools.jackson.databind.JsonNode;

/** Reads collection files. */
final class CollectionReading {
    private static final CollectionCodec CODEC = new CollectionCodec();

    private final Messages messages;
    private final Disk disk;
    private final Settling settling;

    CollectionReading(Messages messages, Disk disk, Clock clock) {
        this.settling = new Settling(disk, clock);
        this.messages = messages;
        this.disk = disk;
    }

    /** A file that was read, as it spells itself and as it is understood. */
    record OnDisk(String text, JsonNode tree, CollectionDescription description) {
        String version() {
            return description.get(PageFields.SCHEMA_VERSION);
        }
    }

    /**
     * Reads a file; empty where there is none. One that is just being written is waited for.
     *
     * @throws SaveFailure where it cannot be read: it is locked
     */
    Optional<OnDisk> read(Path file) throws SaveFailure {
        Seen seen = settling.read(file, () -> look(file), look -> look.failure().isPresent());
        if (seen.failure().isPresent()) {
            throw seen.failure().get();
        }
        return seen.there();
    }

    /** What one look at a file came to. */
    private record Seen(Optional<OnDisk> there, Optional<SaveFailure> failure) {}

    private Seen look(Path file) {
        try {
            return new Seen(once(file), Optional.empty());
        } catch (SaveFailure failure) {
            return new Seen(Optional.empty(), Optional.of(failure));
        }
    }

    private Optional<OnDisk> once(Path file) throws SaveFailure {
        try {
            Optional<byte[]> bytes = disk.read(file, StrictJson.LARGEST + 1);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(understood(bytes.get()));
        } catch (Unreadable reason) {
            throw locked(file, "sidecar.locked", messages.get(reason.reason(), reason.arguments()));
        } catch (NoFile somethingElse) {
            throw new SaveFailure(messages.get("sidecar.in-the-way", SaveWords.standing(messages, somethingElse)));
        } catch (AccessDeniedException reason) {
            throw locked(file, "sidecar.closed", messages.get("sidecar.no-access"));
        } catch (IOException reason) {
            throw locked(file, "sidecar.closed", messages.get("sidecar.io", SaveTrouble.words(reason)));
        }
    }

    /**
     * As {@link #read}, for a file that is to be changed.
     *
     * @throws SaveFailure where it cannot be read, or is of a newer kind than this program writes
     */
    Optional<OnDisk> readToWrite(Path file) throws SaveFailure {
        Optional<OnDisk> there = read(file);
        if (there.isPresent() && SchemaVersion.isOfHigherMajor(there.get().version())) {
            throw new SaveFailure(messages.get(
                    "sidecar.newer", file.getFileName(), there.get().version()));
        }
        return there;
    }

    private static OnDisk understood(byte[] bytes) throws Unreadable {
        String text = StrictJson.decode(bytes);
        JsonNode tree = StrictJson.read(text);
        OnDisk there = new OnDisk(text, tree, CODEC.read(tree));
        SchemaVersion.check(there.version());
        return there;
    }

    private SaveFailure locked(Path file, String key, String reason) {
        return new SaveFailure(messages.get(key, file.getFileName(), reason));
    }
}
