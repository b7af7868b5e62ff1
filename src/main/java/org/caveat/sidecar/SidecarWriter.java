package org.caveat.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LeftOvers;
import org.caveat.sidecar.file.Owner;
import org.caveat.sidecar.file.SaveLock;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.merge.ToTheLetter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one sidecar: takes its lock, reads it again, brings ours and theirs together, completes what the program says of
 * the file, and replaces the file in one step.
 */
final class SidecarWriter {
    private static final PageCodec PAGE = new PageCodec();

    private final SidecarReader reader;
    private final SaveWords words;
    private final Clock clock;
    private final Disk disk;
    private final SaveLock lock;
    private final AtomicFile atomic;
    private final HistoryFile history;
    private final LeftOvers leftOvers;

    SidecarWriter(SidecarReader reader, SaveWords words, Clock clock, Disk disk) {
        this.reader = reader;
        this.words = words;
        this.clock = clock;
        this.disk = disk;
        this.lock = new SaveLock(disk, clock, Owner.self());
        this.atomic = new AtomicFile(disk);
        this.history = new HistoryFile(disk);
        this.leftOvers = new LeftOvers(disk, clock);
    }

    Saved write(Path sidecar, Saying saying) throws SaveFailure {
        leftOvers.clear(AtomicFile.folder(sidecar));
        try (SaveLock.Held held = lock.take(sidecar)) {
            return write(sidecar, saying, held);
        } catch (IOException reason) {
            throw words.failure(sidecar, reason, StrictJson.LARGEST);
        } catch (Unreadable reason) {
            throw words.unreadableAfterwards(sidecar, reason);
        }
    }

    private Saved write(Path sidecar, Saying saying, SaveLock.Held held) throws IOException, SaveFailure, Unreadable {
        Optional<Basis> there = onDisk(sidecar, saying);
        AnnotatedPhotograph theirs = there.orElse(saying.basis()).state();
        Timestamp now = Timestamp.of(clock.instant());
        Meeting meeting = Meeting.of(saying.basis().state(), saying.ours(), theirs, saying.sitting(), now);
        if (there.isPresent() && meeting.state().equals(theirs)) {
            disk.forceFolder(AtomicFile.folder(sidecar));
            return done(saying, theirs, there.get(), meeting.start());
        }
        Draft draft = Draft.of(meeting, saying.sitting(), saying.fileName(), now, there.isEmpty());
        Optional<String> letter = there.orElse(saying.basis()).text();
        String text = spelled(sidecar, saying, draft.state(), letter, PAGE.write(theirs));
        AnnotatedPhotograph written = PAGE.read(StrictJson.read(text));
        atomic.write(sidecar, bytes(text), held::check);
        return done(saying, written, new Basis(Optional.of(text), written), draft.start());
    }

    private static Saved done(Saying saying, AnnotatedPhotograph state, Basis basis, AnnotatedPhotograph start) {
        saying.sitting().startsFrom(start);
        return new Saved(state, basis);
    }

    /** What stands on disk now; empty where there is no file. */
    private Optional<Basis> onDisk(Path sidecar, Saying saying) throws SaveFailure {
        Loaded loaded = reader.read(sidecar, saying.photograph());
        if (loaded instanceof Loaded.Locked locked) {
            throw new SaveFailure(locked.reason());
        }
        if (loaded instanceof Loaded.ReadOnly readOnly) {
            throw new SaveFailure(readOnly.reason());
        }
        return loaded instanceof Loaded.Present present ? Optional.of(present.basis()) : Optional.empty();
    }

    /** The text to write: what nobody changed in the file's own spelling, old history moved out where it grows large. */
    private String spelled(
            Path sidecar, Saying saying, AnnotatedPhotograph state, Optional<String> letter, ObjectNode then)
            throws IOException, Unreadable {
        ObjectNode tree = PAGE.write(state);
        ObjectNode kept = letter.isEmpty() ? tree : ToTheLetter.keep(tree, then, StrictJson.read(letter.get()));
        String text = CanonicalText.of(kept);
        if (!HistoryFile.isDue(text)) {
            return text;
        }
        List<JsonNode> oldest = HistoryFile.takeOldest(kept, text);
        if (!oldest.isEmpty()) {
            history.add(sidecar, saying.fileName(), oldest);
        }
        return CanonicalText.of(kept);
    }

    /** The bytes of a text that can be read again. */
    private static byte[] bytes(String text) throws Unreadable {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StrictJson.decode(bytes);
        return bytes;
    }
}
