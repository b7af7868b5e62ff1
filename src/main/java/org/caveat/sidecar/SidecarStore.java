package org.caveat.sidecar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PageFields;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.text.Messages;

/** The sidecars beside the photographs. */
public final class SidecarStore {
    private final Messages messages;
    private final SidecarJson json;

    public SidecarStore(Messages messages) {
        this.messages = messages;
        this.json = new SidecarJson(messages);
    }

    /** Reads the sidecar of a photograph, whatever it is. Never throws, and writes nothing. */
    public Loaded load(Path photograph) {
        Path sidecar = SidecarName.of(photograph);
        try {
            String text = json.decode(bytes(sidecar));
            return loaded(photograph, sidecar, text, json.read(text));
        } catch (NoSuchFileException nothingSaid) {
            return new Loaded.Absent(bare(photograph));
        } catch (UnreadableSidecar reason) {
            return locked(photograph, sidecar, reason.sentence());
        } catch (AccessDeniedException reason) {
            return locked(photograph, sidecar, messages.get("sidecar.no-access"));
        } catch (IOException reason) {
            return locked(photograph, sidecar, messages.get("sidecar.io", String.valueOf(reason.getMessage())));
        }
    }

    /** The bytes of a file, or so many that it is plain that there are too many. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(StrictJson.LARGEST + 1);
        }
    }

    private Loaded loaded(Path photograph, Path sidecar, String text, AnnotatedPhotograph read) {
        if (SchemaVersion.isOfHigherMajor(read)) {
            String version = read.page().get(PageFields.SCHEMA_VERSION);
            return new Loaded.ReadOnly(read, messages.get("sidecar.newer", sidecar.getFileName(), version));
        }
        return new Loaded.Present(read, new Basis(Optional.of(text), read));
    }

    private Loaded locked(Path photograph, Path sidecar, String reason) {
        return new Loaded.Locked(bare(photograph), messages.get("sidecar.locked", sidecar.getFileName(), reason));
    }

    private static AnnotatedPhotograph bare(Path photograph) {
        return AnnotatedPhotograph.bare(String.valueOf(photograph.getFileName()));
    }
}
