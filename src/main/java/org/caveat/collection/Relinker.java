package org.caveat.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caveat.collection.relink.Carried;
import org.caveat.collection.relink.Renamed;
import org.caveat.edit.Relink;
import org.caveat.edit.Step;
import org.caveat.model.Agent;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.SidecarStore;

/** Moves sidecars of an open collection to the photographs they belong to, and back again. Waits for the disk. */
final class Relinker {
    private final Path folder;
    private final Shelf shelf;
    private final Saver saver;
    private final SidecarStore store;
    private final TakingIn takingIn;
    private final Listeners listeners;

    Relinker(Path folder, Shelf shelf, Saver saver, SidecarStore store, TakingIn takingIn, Listeners listeners) {
        this.folder = folder;
        this.shelf = shelf;
        this.saver = saver;
        this.store = store;
        this.takingIn = takingIn;
        this.listeners = listeners;
    }

    /** Moves them; gives back those that were moved. What could not be is told, and stays as it was. */
    List<Relink> carryOut(List<Relink> relinks, Agent author) {
        List<Relink> moved = new ArrayList<>();
        for (Relink one : relinks) {
            try {
                move(one, author);
                moved.add(one);
            } catch (SaveFailure reason) {
                listeners.failed(reason.sentence());
            }
        }
        if (!relinks.isEmpty()) {
            listeners.orphans();
        }
        return moved;
    }

    private void move(Relink one, Agent author) throws SaveFailure {
        boolean isKnown = shelf.holding(one.from()).isPresent();
        if (isKnown) { // it is put back: what was said since goes with it
            boolean unused = saver.save(one.from());
        }
        Desk from = saver.desk(one.from());
        Desk to = saver.desk(one.to());
        List<Desk> held =
                Stream.of(from, to).filter(desk -> desk.turn().take(Saver.LATE)).toList();
        try {
            Renamed renamed = new Renamed(one.from(), one.to());
            store.move(path(one.from()), path(one.to()), renamed.before(), author, renamed::of);
            from.clear();
            to.clear();
        } finally {
            held.forEach(desk -> desk.turn().giveBack());
        }
        Stream.of(one.from(), one.to()).forEach(this::readAgain);
    }

    private void readAgain(String file) {
        Optional<Found> found = shelf.holding(file).map(Holding::found);
        found.map(takingIn::again).flatMap(TakingIn.Taken::now).ifPresent(listeners::changed);
    }

    private Path path(String file) {
        return shelf.holding(file).map(known -> known.found().path()).orElseGet(() -> folder.resolve(file));
    }

    /** What other photographs say of those that were moved: files of one thing, and evidence. */
    void carriedAlong(List<Relink> moved, Consumer<Step.OfPhotograph> taker) {
        for (Relink one : moved) {
            Renamed renamed = new Renamed(one.from(), one.to());
            for (Holding other : shelf.holdings()) {
                if (!other.isBare() && !other.file().equals(one.to())) {
                    Carried.in(other, renamed)
                            .map(edit -> new Step.OfPhotograph(other.file(), edit))
                            .ifPresent(taker);
                }
            }
        }
    }
}
