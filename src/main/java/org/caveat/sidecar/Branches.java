package org.caveat.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.merge.ToTheLetter;
import org.caveat.sidecar.merge.TwoFiles;
import org.caveat.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges one file of ours as it stands on two branches of a version history: a sidecar, a photograph's older history, or
 * the file of a collection. The same three files give the same bytes, whoever merges them and when.
 */
public final class Branches {
    private final Messages messages;
    private final Disk disk;
    private final OneWriter oneWriter;

    /** On the disk and by the clock of this machine. */
    public Branches(Messages messages) {
        this(messages, Clock.systemUTC(), new LocalDisk());
    }

    /** @param clock says since when the file is being written, and nothing of what is written */
    public Branches(Messages messages, Clock clock, Disk disk) {
        this.messages = messages;
        this.disk = disk;
        this.oneWriter = new OneWriter(messages, clock, disk);
    }

    /**
     * Brings both sides together, field by field, and writes that in the place of ours, in one step.
     *
     * @param base what both started from; empty or not there, where both are new
     * @param name what the file is called for people
     * @return the fields that hold several values now, of which a curator has to choose
     * @throws SaveFailure where one of the three cannot be read or is of a newer kind, or ours cannot be written; ours is
     *     as it was
     */
    public OpenConflicts merge(Path base, Path ours, Path theirs, String name) throws SaveFailure {
        return oneWriter.alone(ours, turn -> merge(turn, new Named(name, base, theirs)));
    }

    /** The other files of a merge, and what it is called. */
    private record Named(String name, Path base, Path theirs) {}

    private OpenConflicts merge(OneWriter.Turn turn, Named files) throws IOException, SaveFailure, Unreadable {
        Optional<Side> start = side(files.base(), files.name(), "sidecar.merge.base");
        Side ours = there(side(turn.file(), files.name(), "sidecar.merge.ours"), turn.file());
        Side theirs = there(side(files.theirs(), files.name(), "sidecar.merge.theirs"), files.theirs());
        for (Side other : start.isPresent() ? List.of(theirs, start.get()) : List.of(theirs)) {
            if (other.kind() != ours.kind()) {
                throw new SaveFailure(messages.get("sidecar.merge.kinds", files.name()));
            }
            if (other.isOfAnotherThan(ours)) {
                throw new SaveFailure(messages.get("sidecar.merge.strangers", files.name()));
            }
        }
        String text = text(start, ours, theirs);
        if (!text.equals(ours.text())) {
            turn.replace(text, Optional.of(ours.text()));
        }
        return OpenConflicts.in(StrictJson.read(text));
    }

    private String text(Optional<Side> start, Side ours, Side theirs) throws Unreadable {
        String from = start.map(Side::text).orElse("");
        if (ours.text().equals(theirs.text()) || theirs.text().equals(from)) {
            return ours.text();
        }
        if (ours.text().equals(from)) {
            return theirs.text();
        }
        ObjectNode base = start.isPresent() ? start.get().tree() : Json.object();
        ObjectNode merged =
                new TwoFiles(base, ours.tree(), theirs.tree()).merge().tree();
        if (merged.equals(theirs.tree())) {
            return theirs.text();
        }
        ObjectNode whole = ours.kind().understood(merged);
        return whole.equals(ours.tree())
                ? ours.text()
                : CanonicalText.of(ToTheLetter.keep(whole, ours.tree(), ours.file()));
    }

    /**
     * One of the three files.
     *
     * @param file as it spells itself
     * @param tree as this program would write it
     */
    private record Side(KindOfFile kind, String text, JsonNode file, ObjectNode tree) {

        /** Git takes a new file that resembles a deleted one for the same, renamed: sidecars resemble each other. */
        boolean isOfAnotherThan(Side side) {
            return differs("id", tree, side.tree())
                    && differs(
                            "caveat:fileName",
                            tree.path("caveat:photo"),
                            side.tree().path("caveat:photo"));
        }

        private static boolean differs(String key, JsonNode one, JsonNode other) {
            return one.has(key) && other.has(key) && !one.get(key).equals(other.get(key));
        }
    }

    private Side there(Optional<Side> side, Path file) throws SaveFailure {
        return side.orElseThrow(() -> new SaveFailure(messages.get("sidecar.merge.missing", file)));
    }

    /** Reads a file; empty where it is not there, or the base is empty, as Git makes it of a file that is new. */
    private Optional<Side> side(Path file, String name, String which) throws IOException, SaveFailure {
        Optional<byte[]> bytes = disk.read(file, StrictJson.LARGEST + 1);
        boolean isNothing = which.equals("sidecar.merge.base")
                && bytes.map(all -> new String(all, StandardCharsets.UTF_8).isBlank())
                        .orElse(false);
        if (bytes.isEmpty() || isNothing) {
            return Optional.empty();
        }
        try {
            return Optional.of(understood(bytes.get(), name));
        } catch (Unreadable reason) {
            String why = messages.get(reason.reason(), reason.arguments());
            throw new SaveFailure(messages.get("sidecar.merge.unreadable", name, messages.get(which), why), reason);
        }
    }

    private Side understood(byte[] bytes, String name) throws Unreadable, SaveFailure {
        String text = StrictJson.decode(bytes);
        JsonNode file = StrictJson.read(text);
        KindOfFile kind = KindOfFile.of(file);
        String version = file.path("caveat:schemaVersion").asString("");
        if (SchemaVersion.isOfHigherMajor(version)) {
            throw new SaveFailure(messages.get("sidecar.merge.newer", name, version));
        }
        ObjectNode tree = kind.understood(file);
        SchemaVersion.check(version);
        return new Side(kind, text, file, tree);
    }
}
