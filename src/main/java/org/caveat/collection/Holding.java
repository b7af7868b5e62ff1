package org.caveat.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.metadata.FileFacts;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.ByFile;
import org.caveat.model.Caveat;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Loaded;

/** One photograph of the collection: its files, what they say of themselves, and what was said of it. */
public record Holding(Found found, FileFacts facts, Loaded sidecar) {

    public String file() {
        return found.file();
    }

    public AnnotatedPhotograph state() {
        return sidecar.state();
    }

    public Status status() {
        if (sidecar instanceof Loaded.Locked) {
            return Status.LOCKED;
        }
        return facts.unreadable().isPresent() ? Status.UNREADABLE : Status.OK;
    }

    /** Why it is not as it should be, in words. */
    public Optional<String> reason() {
        if (sidecar instanceof Loaded.Locked locked) {
            return Optional.of(locked.reason());
        }
        return facts.unreadable();
    }

    /** Why nothing can be said of it, in words; empty where something can. */
    public Optional<String> closed() {
        if (sidecar instanceof Loaded.ReadOnly readOnly) {
            return Optional.of(readOnly.reason());
        }
        if (sidecar instanceof Loaded.Unwritable unwritable) {
            return Optional.of(unwritable.reason());
        }
        return status() == Status.OK ? Optional.empty() : reason();
    }

    /** Whether it is closed because nothing could be saved where its sidecar would be written: another folder helps. */
    public boolean isUnwritable() {
        return sidecar instanceof Loaded.Unwritable;
    }

    /** Whether nothing was said of it yet. */
    public boolean isBare() {
        return (sidecar instanceof Loaded.Unwritable unwritable ? unwritable.read() : sidecar) instanceof Loaded.Absent;
    }

    /**
     * The other file of the thing that a caveat is about; empty where that is the leading one. Of a file that is not there,
     * the name tells what it was.
     */
    public Optional<Part> part(Caveat caveat) {
        return state().otherFile(caveat)
                .filter(name -> !name.equals(found.fileName()))
                .map(name -> ByFile.of(found.others(), Part::fileName).get(name).orElseGet(() -> missing(name)));
    }

    private Part missing(String name) {
        Path path = Beside.of(found.path(), name)
                .orElseGet(() -> found.path().resolveSibling("_" + name.replaceAll("[^\\p{L}\\p{N}._ -]", "_")));
        return new Part(path, GuessedRole.of(name, found.fileName()));
    }

    /** What a curator said of the files that belong to it and that do not. */
    List<Object> togetherWith() {
        Photograph photograph = state().photograph();
        return List.of(photograph.get(PhotographFields.FILE), photograph.get(PhotographFields.APART));
    }

    /** What an edit of it starts from. */
    public Basis basis() {
        return sidecar instanceof Loaded.Present present
                ? present.basis()
                : new Basis(Optional.empty(), sidecar.state());
    }

    /** The same photograph with other files beside it. */
    Holding with(List<Part> others) {
        return others.equals(found.others()) ? this : new Holding(found.with(others), facts, sidecar);
    }

    /** The same photograph, of which something else is said, not yet on disk. */
    public Holding saying(AnnotatedPhotograph state) {
        return new Holding(found, facts, new Loaded.Present(state, basis()));
    }

    /** The same photograph, after a save. */
    public Holding saved(AnnotatedPhotograph state, Basis basis) {
        return new Holding(found, facts, new Loaded.Present(state, basis));
    }

    /** The same photograph, shown and not changed. One that is closed already keeps its own reason. */
    Holding unwritable(String reason) {
        return closed().isPresent() ? this : new Holding(found, facts, new Loaded.Unwritable(sidecar, reason));
    }

    /** Whether it can be worked with, judged by the file's header and the sidecar. */
    public enum Status {
        OK,
        UNREADABLE,
        LOCKED
    }
}
