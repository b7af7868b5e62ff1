package org.caveat.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.CollectionReading.OnDisk;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.text.Messages;

/**
 * The file that describes a collection as a whole: {@code collection.caveat.json} in its folder. The same rules hold for
 * it as for a sidecar. Safe for several threads.
 */
public final class CollectionFile {
    public static final String NAME = "collection.caveat.json";

    private final Clock clock;
    private final Disk disk;
    private final CollectionReading reading;
    private final OneWriter oneWriter;

    /** On the disk and by the clock of this machine. */
    public CollectionFile(Messages messages) {
        this(messages, Clock.systemUTC(), new LocalDisk());
    }

    public CollectionFile(Messages messages, Clock clock, Disk disk) {
        this.clock = clock;
        this.disk = disk;
        this.reading = new CollectionReading(messages, disk, clock);
        this.oneWriter = new OneWriter(messages, clock, disk);
    }

    /** What a folder's own file says; nothing where there is none, or it cannot be read, see {@link #trouble}. */
    public CollectionDescription load(Path folder) {
        try {
            return reading.read(folder.resolve(NAME)).map(OnDisk::description).orElse(CollectionDescription.NONE);
        } catch (SaveFailure unreadable) {
            return CollectionDescription.NONE;
        }
    }

    /** Why a folder's file cannot be read, or may not be changed, in words; empty where it can, or where there is none. */
    public Optional<String> trouble(Path folder) {
        try {
            reading.readToWrite(folder.resolve(NAME));
            return Optional.empty();
        } catch (SaveFailure reason) {
            return Optional.of(reason.sentence());
        }
    }

    /** Why a folder's file cannot be written, in words; empty where nothing speaks against it. */
    public Optional<String> cannotWrite(Path folder) {
        return oneWriter.cannotWrite(folder.resolve(NAME));
    }

    /**
     * What the nearest file at or above a photograph says, never one above the opened folder.
     *
     * @param opened the folder that was opened
     */
    public CollectionDescription nearest(Path photograph, Path opened) {
        return nearestFolder(photograph, opened).map(this::load).orElse(CollectionDescription.NONE);
    }

    /** The folder of the nearest file at or above a photograph, never one above the opened folder. */
    public Optional<Path> nearestFolder(Path photograph, Path opened) {
        Path top = opened.toAbsolutePath().normalize();
        Path folder = photograph.toAbsolutePath().normalize().getParent();
        while (folder != null && folder.startsWith(top)) {
            if (disk.modified(folder.resolve(NAME)).isPresent()) {
                return Optional.of(folder);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /**
     * Saves what is said of a collection. Where nothing changed, nothing is written. Where others wrote meanwhile, both are
     * merged field by field.
     *
     * @param before what the edits started from, as {@link #load} or the last save gave it
     * @return what is said now
     * @throws SaveFailure where that failed; what stood on disk stands there still
     */
    public CollectionDescription save(
            Path folder, CollectionDescription before, CollectionDescription now, Agent author) throws SaveFailure {
        if (now.equals(before)) {
            return now;
        }
        return oneWriter.alone(folder.resolve(NAME), turn -> write(turn, before, now, author));
    }

    private CollectionDescription write(
            OneWriter.Turn turn, CollectionDescription before, CollectionDescription now, Agent author)
            throws IOException, SaveFailure, Unreadable {
        Timestamp moment = Timestamp.of(clock.instant());
        Optional<OnDisk> there = reading.readToWrite(turn.file());
        CollectionDescription theirs = there.map(OnDisk::description).orElse(before);
        CollectionDraft draft = CollectionDraft.of(before, now, theirs, author, moment);
        if (there.isPresent() && draft.description().equals(theirs)) {
            turn.keep();
            return theirs;
        }
        CollectionDraft whole = draft.signed(author, moment);
        turn.replace(whole.text(there.map(OnDisk::tree)), there.map(OnDisk::text));
        return whole.description();
    }
}
