package org.caveat.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.Foreign;
import org.caveat.model.LogEntry;
import org.caveat.model.PageFields;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.codec.PageCodec;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.sidecar.json.Json;
import org.caveat.sidecar.json.StrictJson;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;

/**
 * Moves a sidecar to another photograph: written there first, and only then removed, so that whatever happens in between
 * its words stand in one of the two. A pair that was left so by a killed program is known by its one id, and finished.
 */
final class SidecarMove {
    private static final PageCodec PAGE = new PageCodec();

    private final Messages messages;
    private final SidecarReader reader;
    private final OneWriter oneWriter;
    private final Disk disk;
    private final AtomicFile atomic;
    private final Clock clock;

    SidecarMove(Messages messages, SidecarReader reader, Disk disk, Clock clock) {
        this.messages = messages;
        this.reader = reader;
        this.oneWriter = new OneWriter(messages, clock, disk);
        this.disk = disk;
        this.atomic = new AtomicFile(disk);
        this.clock = clock;
    }

    /**
     * From where to where, and what is then said.
     *
     * @param before where its photograph was, as the history says it
     * @param renaming what is said of the photograph under its new name
     */
    record Move(Path from, Path to, String before, Agent author, UnaryOperator<AnnotatedPhotograph> renaming) {}

    /**
     * Carries it out.
     *
     * @throws SaveFailure where other words stand there already, or the disk refuses; nothing is lost or written over
     */
    void carryOut(Move move) throws SaveFailure {
        for (Path one : List.of(move.from(), move.to())) {
            if (!disk.behindLinks(one).equals(one)) {
                throw new SaveFailure(messages.get("sidecar.move.link", one.getFileName()));
            }
        }
        oneWriter.makeFolder(move.to());
        oneWriter.alone(move.from(), from -> oneWriter.alone(move.to(), to -> carryOut(move, from, to)));
    }

    private boolean carryOut(Move move, OneWriter.Turn from, OneWriter.Turn to)
            throws IOException, SaveFailure, Unreadable {
        Basis basis = present(move.from(), move.from());
        Loaded there = reader.read(move.to(), move.to());
        if (there instanceof Loaded.Absent) {
            moveHistory(move, to);
            to.replace(text(move, basis), Optional.empty());
        } else if (!isTheSame(basis.state(), there)) {
            throw new SaveFailure(messages.get("sidecar.move.taken", move.to().getFileName()));
        }
        remove(move.from(), basis.text().orElse(""));
        for (Path old : histories(move.from())) {
            disk.delete(old);
        }
        disk.forceFolder(AtomicFile.folder(from.file()));
        return true;
    }

    private Basis present(Path sidecar, Path named) throws SaveFailure {
        Loaded loaded = reader.read(sidecar, named);
        if (loaded instanceof Loaded.Present present) {
            return present.basis();
        }
        throw new SaveFailure(
                loaded instanceof Loaded.Locked locked
                        ? locked.reason()
                        : loaded instanceof Loaded.ReadOnly newer
                                ? newer.reason()
                                : messages.get("sidecar.move.gone", sidecar.getFileName()));
    }

    /** Whether a sidecar is what a move left there that was not finished, and nothing was said in the old one since. */
    private static boolean isTheSame(AnnotatedPhotograph old, Loaded there) {
        Optional<Timestamp> said = old.page().get(PageFields.MODIFIED);
        return there instanceof Loaded.Present present
                && !old.page().get(PageFields.ID).isEmpty()
                && old.page().get(PageFields.ID).equals(present.state().page().get(PageFields.ID))
                && present.state().log().containsAll(old.log())
                && present.state()
                        .page()
                        .get(PageFields.MODIFIED)
                        .flatMap(Timestamp::moment)
                        .filter(moved -> said.flatMap(Timestamp::moment)
                                .filter(last -> last.isAfter(moved))
                                .isEmpty())
                        .isPresent();
    }

    private String text(Move move, Basis basis) throws Unreadable {
        Timestamp now = Timestamp.of(clock.instant());
        AnnotatedPhotograph renamed = move.renaming().apply(basis.state());
        Said page = renamed.page()
                .with(PageFields.MODIFIED, Optional.of(now))
                .with(
                        PageFields.GENERATOR,
                        Optional.of(Generator.after(renamed.page().get(PageFields.GENERATOR))));
        List<LogEntry> log = new ArrayList<>(renamed.log());
        log.add(entry(move, now));
        AnnotatedPhotograph whole = renamed.with(page).withLog(log);
        String text = CanonicalText.of(SidecarWriter.inTheLetterOf(basis.text(), PAGE.write(whole)));
        PAGE.read(StrictJson.read(text));
        return text;
    }

    private static LogEntry entry(Move move, Timestamp now) {
        Change change = new Change(
                Change.PHOTO,
                PhotographFields.FILE_NAME.key(),
                Optional.of(CanonicalText.onOneLine(Json.string(move.before()))),
                Foreign.NONE);
        return new LogEntry(
                "urn:uuid:" + UUID.randomUUID(),
                Optional.of(now),
                Optional.of(move.author()),
                List.of(change),
                Foreign.NONE);
    }

    /** What stands in files of its own of the history goes along, byte by byte. */
    private void moveHistory(Move move, OneWriter.Turn to) throws IOException, SaveFailure {
        int number = 1;
        for (Path old : histories(move.from())) {
            Path file = SidecarName.historyOf(move.to(), number++);
            byte[] bytes = disk.read(old, StrictJson.LARGEST + 1).orElse(new byte[0]);
            Optional<byte[]> there = disk.read(file, StrictJson.LARGEST + 1);
            if (there.isPresent() && !Arrays.equals(there.get(), bytes)) {
                throw new SaveFailure(messages.get("sidecar.move.taken", file.getFileName()));
            }
            atomic.write(file, bytes, to.held(), () -> {});
        }
    }

    private List<Path> histories(Path sidecar) {
        List<Path> all = new ArrayList<>();
        for (int number = 1;
                disk.modified(SidecarName.historyOf(sidecar, number)).isPresent();
                number++) {
            all.add(SidecarName.historyOf(sidecar, number));
        }
        return all;
    }

    /** A program that takes no lock may have written meanwhile: then that is read, and nothing removed. */
    private void remove(Path old, String read) throws IOException {
        byte[] now = disk.read(old, StrictJson.LARGEST + 1).orElse(new byte[0]);
        if (!Arrays.equals(now, read.getBytes(StandardCharsets.UTF_8))) {
            throw new OneWriter.OvertakenException(old);
        }
        disk.delete(old);
    }
}
