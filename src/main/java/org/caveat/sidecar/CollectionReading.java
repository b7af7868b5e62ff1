package org.caveat.sidecar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
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

    CollectionReading(Messages messages, Disk disk) {
        this.messages = messages;
        this.disk = disk;
    }

    /** A file that was read, as it spells itself and as it is understood. */
    record OnDisk(JsonNode tree, CollectionDescription description) {
        String version() {
            return description.get(PageFields.SCHEMA_VERSION);
        }
    }

    /**
     * Reads a file; empty where there is none.
     *
     * @throws SaveFailure where it cannot be read: it is locked
     */
    Optional<OnDisk> read(Path file) throws SaveFailure {
        try {
            Optional<byte[]> bytes = disk.read(file, StrictJson.LARGEST + 1);
            return bytes.isEmpty() ? Optional.empty() : Optional.of(understood(bytes.get()));
        } catch (Unreadable reason) {
            throw locked(file, messages.get(reason.reason(), reason.arguments()));
        } catch (NoFile somethingElse) {
            throw new SaveFailure(messages.get("sidecar.in-the-way", SaveWords.standing(messages, somethingElse)));
        } catch (AccessDeniedException reason) {
            throw locked(file, messages.get("sidecar.no-access"));
        } catch (IOException reason) {
            throw locked(file, messages.get("sidecar.io", String.valueOf(reason.getMessage())));
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
        JsonNode tree = StrictJson.read(StrictJson.decode(bytes));
        OnDisk there = new OnDisk(tree, CODEC.read(tree));
        SchemaVersion.check(there.version());
        return there;
    }

    private SaveFailure locked(Path file, String reason) {
        return new SaveFailure(messages.get("sidecar.locked", file.getFileName(), reason));
    }
}
