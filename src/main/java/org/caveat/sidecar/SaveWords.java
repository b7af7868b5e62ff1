package org.caveat.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.NoFile;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;

/** Why a file was not written, in words that say what to do. */
final class SaveWords {
    private final Messages messages;
    private final Disk disk;

    SaveWords(Messages messages, Disk disk) {
        this.messages = messages;
        this.disk = disk;
    }

    /**
     * Of a step that the disk refused.
     *
     * @param bytes what was to be written; 0 where it did not come to that
     */
    SaveFailure failure(Path file, IOException reason, long bytes) {
        return new SaveFailure(sentence(file, reason, bytes), reason);
    }

    /** What would be written is more than could be read back. */
    SaveFailure unreadableAfterwards(Path file, Unreadable reason) {
        String why = messages.get(reason.reason(), reason.arguments());
        return new SaveFailure(messages.get("sidecar.save.too-large", file.getFileName(), why), reason);
    }

    /** A mistake of this program: what was said is kept like after any other failure. */
    SaveFailure unforeseen(Path file, RuntimeException reason) {
        return new SaveFailure(
                messages.get("sidecar.save.unforeseen", file.getFileName(), String.valueOf(reason)), reason);
    }

    /** What stands in the place of a file, with its name. */
    static String standing(Messages messages, NoFile noFile) {
        Path path = Path.of(noFile.getFile());
        String key = noFile.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.get("sidecar.stands." + key, path.getFileName());
    }

    String obstacle(Path file, Disk.Obstacle obstacle) {
        return switch (obstacle) {
            case FOLDER_READ_ONLY -> messages.get(SaveTrouble.READ_ONLY, file.getFileName(), AtomicFile.folder(file));
            case NAME_TOO_LONG -> messages.get(SaveTrouble.TOO_LONG, file.getFileName());
        };
    }

    private String sentence(Path file, IOException reason, long bytes) {
        if (reason instanceof SaveLock.BusyException busy) {
            return busy.owner()
                    .map(owner -> messages.get(
                            "sidecar.save.busy", file.getFileName(), owner.host(), String.valueOf(owner.process())))
                    .orElseGet(() -> messages.get("sidecar.save.busy-unknown", file.getFileName()));
        }
        if (reason instanceof OneWriter.OvertakenException) {
            return messages.get("sidecar.save.busy-unknown", file.getFileName());
        }
        if (reason instanceof NoFile noFile) {
            return messages.get("sidecar.save.no-file", file.getFileName(), standing(messages, noFile));
        }
        SaveTrouble trouble = SaveTrouble.of(reason, disk, file, bytes);
        return messages.get(trouble.key(), trouble.arguments().toArray());
    }
}
