package org.caveat.sidecar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.NoFile;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.text.Messages;

/** Reads sidecars, whatever they are. Never throws, and writes nothing. */
final class SidecarReader {
    private final Messages messages;
    private final SidecarJson json;
    private final Disk disk;
    private final Settling settling;

    SidecarReader(Messages messages, Disk disk, Clock clock) {
        this.settling = new Settling(disk, clock);
        this.messages = messages;
        this.json = new SidecarJson(messages);
        this.disk = disk;
    }

    /** Reads one; one that is just being written is waited for. */
    Loaded read(Path sidecar, Path photograph) {
        return settling.read(sidecar, () -> once(sidecar, photograph, false), Loaded.Locked.class::isInstance);
    }

    /** Reads one that was just seen to be a plain file. */
    Loaded readPlain(Path sidecar, Path photograph) {
        Loaded loaded = once(sidecar, photograph, true);
        return loaded instanceof Loaded.Locked ? read(sidecar, photograph) : loaded;
    }

    private Loaded once(Path sidecar, Path photograph, boolean isPlain) {
        AnnotatedPhotograph bare = AnnotatedPhotograph.bare(String.valueOf(photograph.getFileName()));
        try {
            int most = StrictJson.LARGEST + 1;
            Optional<byte[]> bytes = isPlain ? disk.readPlain(sidecar, most) : disk.read(sidecar, most);
            return bytes.isEmpty() ? new Loaded.Absent(bare) : read(sidecar, bytes.get(), bare);
        } catch (UnreadableSidecar reason) {
            return locked(bare, sidecar, "sidecar.locked", reason.sentence());
        } catch (NoFile somethingElse) {
            return new Loaded.Locked(
                    bare, messages.get("sidecar.in-the-way", SaveWords.standing(messages, somethingElse)));
        } catch (AccessDeniedException reason) {
            return locked(bare, sidecar, "sidecar.closed", messages.get("sidecar.no-access"));
        } catch (IOException reason) {
            return locked(bare, sidecar, "sidecar.closed", messages.get("sidecar.io", SaveTrouble.words(reason)));
        }
    }

    private Loaded read(Path sidecar, byte[] bytes, AnnotatedPhotograph bare) throws UnreadableSidecar {
        String text = json.decode(bytes);
        AnnotatedPhotograph read = named(json.read(text), bare.photograph().fileName());
        if (SchemaVersion.isOfHigherMajor(read)) {
            String version = read.page().get(PageFields.SCHEMA_VERSION);
            return new Loaded.ReadOnly(read, messages.get("sidecar.newer", sidecar.getFileName(), version));
        }
        return new Loaded.Present(read, new Basis(Optional.of(text), read));
    }

    /** A sidecar that does not say of which file it is, is of the one it is beside. */
    private static AnnotatedPhotograph named(AnnotatedPhotograph state, String name) {
        boolean isNamed = !state.photograph().fileName().isEmpty();
        return isNamed ? state : state.with(state.photograph().with(PhotographFields.FILE_NAME, name));
    }

    private Loaded locked(AnnotatedPhotograph bare, Path sidecar, String key, String reason) {
        return new Loaded.Locked(bare, messages.get(key, sidecar.getFileName(), reason));
    }
}
