package org.caveat.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.merge.ToTheLetter;
import org.caveat.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one sidecar: reads it again, brings ours and theirs together, completes what the program says of the file, and
 * replaces it.
 */
final class SidecarWriter {
    private static final PageCodec PAGE = new PageCodec();

    private final SidecarReader reader;
    private final Clock clock;
    private final Disk disk;
    private final OneWriter oneWriter;
    private final HistoryFile history;
    private final KnownDigests digests;

    SidecarWriter(Messages messages, Clock clock, Disk disk, KnownDigests digests) {
        this.digests = digests;
        this.reader = new SidecarReader(messages, disk, clock);
        this.disk = disk;
        this.clock = clock;
        this.oneWriter = new OneWriter(messages, clock, disk);
        this.history = new HistoryFile(disk);
    }

    Optional<String> cannotWrite(Path sidecar) {
        return oneWriter.cannotWrite(sidecar);
    }

    /** See {@link OneWriter#clearLeftOvers}. */
    boolean clearLeftOvers(Path folder) {
        return oneWriter.clearLeftOvers(folder);
    }

    Saved write(Path sidecar, Saying saying) throws SaveFailure {
        boolean isBeside = AtomicFile.folder(sidecar).equals(AtomicFile.folder(saying.photograph()));
        if (!isBeside) {
            oneWriter.makeFolder(sidecar);
        }
        return oneWriter.alone(sidecar, turn -> write(turn, saying));
    }

    /** Looks whether what was saved stands; where somebody put an earlier version back, it is saved again. */
    Saved confirm(Path sidecar, Saying saying) throws SaveFailure {
        return stands(sidecar, saying) ? new Saved(saying.ours(), saying.basis()) : write(sidecar, saying);
    }

    /**
     * Whether what was saved in an author's sittings stands on disk. Of a photograph that is not there any more it does,
     * as far as anybody can tell: its sidecar may have gone with it.
     *
     * @throws SaveFailure where that cannot be told
     */
    boolean stands(Path sidecar, Saying saying) throws SaveFailure {
        Optional<Basis> there = onDisk(sidecar, saying);
        if (there.isEmpty()) {
            boolean isWritten = saying.basis().text().isPresent();
            return !isWritten || disk.modified(saying.photograph()).isEmpty();
        }
        return there.get().text().equals(saying.basis().text())
                || !saying.sitting()
                        .isPutBack(saying.basis().state(), there.get().state());
    }

    private Saved write(OneWriter.Turn turn, Saying saying) throws IOException, SaveFailure, Unreadable {
        Optional<Basis> there = onDisk(turn.file(), saying);
        AnnotatedPhotograph theirs = there.orElse(saying.basis()).state();
        Timestamp now = Timestamp.of(clock.instant());
        Meeting meeting = Meeting.of(saying, theirs, now);
        if (there.isPresent() && meeting.state().equals(theirs)) {
            turn.keep();
            return done(saying, there.get(), meeting.entry());
        }
        Draft draft = Draft.of(meeting, saying, now, there.isEmpty()).knownBy(digest(saying, meeting.state()), now);
        Optional<String> letter = there.orElse(saying.basis()).text();
        String text = spelled(turn, saying, draft.state(), letter);
        AnnotatedPhotograph written = PAGE.read(StrictJson.read(text));
        turn.replace(text, there.flatMap(Basis::text));
        return done(saying, new Basis(Optional.of(text), written), draft.entry());
    }

    /** As far as it is known; not of a file of another size than the one of which something was said. */
    private Optional<String> digest(Saying saying, AnnotatedPhotograph said) {
        return digests.of(saying.photograph(), said.photograph().get(PhotographFields.BYTE_SIZE));
    }

    private static Saved done(Saying saying, Basis basis, OpenEntry entry) {
        saying.sitting().goesOn(entry);
        return new Saved(basis.state(), basis);
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
    private String spelled(OneWriter.Turn turn, Saying saying, AnnotatedPhotograph state, Optional<String> letter)
            throws IOException, Unreadable {
        ObjectNode tree = inTheLetterOf(letter, PAGE.write(state));
        String text = CanonicalText.of(tree);
        if (!HistoryFile.isDue(text)) {
            return text;
        }
        List<JsonNode> oldest = HistoryFile.takeOldest(tree, text);
        if (!oldest.isEmpty()) {
            history.add(turn.held(), turn.file(), saying.fileName(), oldest);
        }
        return CanonicalText.of(tree);
    }

    static ObjectNode inTheLetterOf(Optional<String> letter, ObjectNode tree) throws Unreadable {
        if (letter.isEmpty()) {
            return tree;
        }
        JsonNode file = StrictJson.read(letter.get());
        return ToTheLetter.keep(tree, PAGE.write(PAGE.read(file)), file);
    }
}
