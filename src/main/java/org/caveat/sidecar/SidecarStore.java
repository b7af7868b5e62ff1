package org.caveat.sidecar;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.file.AtomicFile;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LeftOvers;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;

/** The sidecars of photographs: reading them, and saving what was said. Safe for several threads. */
public final class SidecarStore {
    private final Messages messages;
    private final Clock clock;
    private final Disk disk;
    private final SidecarPlace place;
    private final Spelling spelling;
    private final SidecarReader reader;
    private final SidecarWriter writer;
    private final SidecarMove move;

    /** The sidecars beside the photographs, on the disk and by the clock of this machine. */
    public SidecarStore(Messages messages) {
        this(messages, Clock.systemUTC());
    }

    /** The sidecars beside the photographs, on the disk of this machine. */
    public SidecarStore(Messages messages, Clock clock) {
        this(messages, clock, new LocalDisk(), SidecarPlace.BESIDE);
    }

    /** @param whereNeeded the folder chosen for sidecars that cannot stand beside their photographs; empty for none */
    public SidecarStore(Messages messages, Clock clock, Optional<Path> whereNeeded) {
        this(
                messages,
                clock,
                new LocalDisk(),
                whereNeeded
                        .map(folder -> SidecarPlace.whereNeeded(new LocalDisk(), folder))
                        .orElse(SidecarPlace.BESIDE));
    }

    public SidecarStore(Messages messages, Clock clock, Disk disk, SidecarPlace place) {
        this(messages, clock, disk, place, KnownDigests.NONE);
    }

    /** @param digests by which photographs are known again: written with the words, as far as they are known */
    private SidecarStore(Messages messages, Clock clock, Disk disk, SidecarPlace place, KnownDigests digests) {
        this.clock = clock;
        this.disk = disk;
        this.messages = messages;
        this.place = place;
        this.spelling = new Spelling(disk);
        this.reader = new SidecarReader(messages, disk, clock);
        this.writer = new SidecarWriter(messages, clock, disk, digests);
        this.move = new SidecarMove(messages, reader, disk, clock);
    }

    /** The same sidecars, into which it is written by what each photograph is known again, as far as that is known. */
    public SidecarStore knowing(KnownDigests digests) {
        return new SidecarStore(messages, clock, disk, place, digests);
    }

    /**
     * Reads the sidecar of a photograph, whatever it is. Never throws, and writes nothing. Where sidecars have a folder of
     * their own, the one beside the photograph is read as long as there is none there.
     */
    public Loaded load(Path photograph) {
        Path there = place(photograph);
        Path beside = spelling.of(photograph, SidecarName.of(photograph));
        Loaded loaded = reader.read(there, photograph);
        return loaded instanceof Loaded.Absent && !there.equals(beside) ? reader.read(beside, photograph) : loaded;
    }

    /** Reads the sidecar of a photograph, as {@link #load(Path)} does, by what was just seen in its place. */
    public Loaded load(Path photograph, Glimpse seen) {
        if (seen == Glimpse.UNKNOWN || !isBeside()) {
            return load(photograph);
        }
        return seen == Glimpse.FILE
                ? reader.readPlain(SidecarName.of(photograph), photograph)
                : new Loaded.Absent(AnnotatedPhotograph.bare(String.valueOf(photograph.getFileName())));
    }

    /** The sidecar of a photograph as it stands on disk; empty where nothing was written. */
    public Optional<Path> written(Path photograph) {
        return Stream.of(place(photograph), spelling.of(photograph, SidecarName.of(photograph)))
                .filter(sidecar -> disk.modified(sidecar).isPresent())
                .findFirst();
    }

    private boolean isBeside() {
        return place.equals(SidecarPlace.BESIDE);
    }

    /** The file that {@link #load(Path)} reads; empty where there is none. */
    public Optional<Path> file(Path photograph) {
        Path beside = spelling.of(photograph, SidecarName.of(photograph));
        return Stream.of(place(photograph), beside)
                .distinct()
                .filter(file -> disk.modified(file).isPresent())
                .findFirst();
    }

    /** Reads a copy of a photograph's sidecar that stands elsewhere, whatever it is. Never throws, and writes nothing. */
    public Loaded loadCopy(Path copy, Path photograph) {
        return reader.read(copy, photograph);
    }

    /** Why the sidecar of a photograph cannot be written, in words; empty where nothing speaks against it. */
    public Optional<String> cannotWrite(Path photograph) {
        return writer.cannotWrite(place(photograph));
    }

    /** The same of many photographs, of which each folder is asked once. */
    public WritableFolders writableFolders() {
        return new WritableFolders(this::cannotWrite, isBeside());
    }

    /**
     * That a save of the sidecar of a photograph does not come back, in words.
     *
     * @param isKept whether what was said waits elsewhere meanwhile
     */
    public String late(Path photograph, boolean isKept) {
        return messages.get(
                isKept ? "sidecar.save.late-kept" : "sidecar.save.late",
                place(photograph).getFileName());
    }

    /**
     * Saves what was said of a photograph. Where nothing changed since the basis, nothing is written. Where others wrote
     * meanwhile, both are merged field by field.
     *
     * @param basis what the edits started from, as {@link #load} or the last save gave it
     * @throws SaveFailure where that failed; what stood on disk stands there still
     */
    public Saved save(Path photograph, Basis basis, AnnotatedPhotograph ours, Sitting sitting) throws SaveFailure {
        if (ours.equals(basis.state())) {
            return new Saved(ours, basis);
        }
        return writer.write(place(photograph), new Saying(photograph, basis, ours, sitting));
    }

    private Path place(Path photograph) {
        return spelling.of(photograph, place.of(photograph));
    }

    /**
     * Clears what killed programs left behind where the sidecars of a folder stand. Nothing fails over it, what a living
     * program may need stays, and where nothing was left nothing is written.
     *
     * @return whether nothing is there that must be looked at once more, see {@link LeftOvers#again()}
     */
    public boolean clearLeftOvers(Path folder) {
        Path there = AtomicFile.folder(place.of(folder.resolve("photograph")));
        boolean isClear = writer.clearLeftOvers(folder);
        return there.equals(folder) ? isClear : writer.clearLeftOvers(there) && isClear;
    }

    /**
     * Looks once more, at the end of a sitting, whether what was saved in it stands on disk. Where a program that takes no
     * lock put an earlier version back, it is said again upon that.
     *
     * @param basis what the last save came to
     * @throws SaveFailure where that cannot be told, or not be written
     */
    public Saved confirm(Path photograph, Basis basis, Sitting sitting) throws SaveFailure {
        return writer.confirm(place(photograph), new Saying(photograph, basis, basis.state(), sitting));
    }

    /**
     * Reads what others wrote while a photograph is being worked on, all that was said of it being saved: the sitting goes on
     * from there. Where they put an earlier version back, or took the sidecar away, what was said is said again upon that.
     *
     * @param basis what the last save came to
     * @throws SaveFailure where that cannot be read, or not be written
     */
    public Saved meet(Path photograph, Basis basis, Sitting sitting) throws SaveFailure {
        return writer.write(place(photograph), new Saying(photograph, basis, basis.state(), sitting));
    }

    /**
     * Moves the sidecar of a photograph that was renamed or moved to where it is now. Never over one that has words.
     *
     * @param from the photograph as it was called; it may be gone
     * @param before the same, as the history is to say it
     * @param renaming what is said of the photograph under its new name
     * @throws SaveFailure where it stays as it was
     */
    public void move(Path from, Path to, String before, Agent author, UnaryOperator<AnnotatedPhotograph> renaming)
            throws SaveFailure {
        Path sidecar = place(from);
        Path old = reader.read(sidecar, from) instanceof Loaded.Absent ? SidecarName.of(from) : sidecar;
        move.carryOut(new SidecarMove.Move(old, place(to), before, author, renaming));
    }

    /** Whether what was saved in a sitting stands on disk, as far as that can be told; writes nothing. */
    public boolean stands(Path photograph, Basis basis, Sitting sitting) {
        try {
            return writer.stands(place(photograph), new Saying(photograph, basis, basis.state(), sitting));
        } catch (SaveFailure notTold) {
            return false;
        }
    }
}
