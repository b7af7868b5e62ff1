package org.caveat.collection;

import java.util.Optional;
import java.util.function.Function;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.Saved;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Sitting;

/**
 * Takes in what others wrote of a photograph. Where it is being worked on, both are brought together; what was typed stays,
 * or waits elsewhere where it cannot.
 */
final class TakingIn {
    private final Shelf shelf;
    private final Saver saver;
    private final SidecarStore store;
    private final Recovering recovering;
    private final Function<Found, Holding> reading;

    /** @param reading reads a photograph as it stands on disk */
    TakingIn(Shelf shelf, Saver saver, SidecarStore store, Recovering recovering, Function<Found, Holding> reading) {
        this.shelf = shelf;
        this.saver = saver;
        this.store = store;
        this.recovering = recovering;
        this.reading = reading;
    }

    /** Reads a photograph that is not known yet. */
    Holding read(Found found) {
        return reading.apply(found);
    }

    /**
     * What came of reading a photograph again.
     *
     * @param isLater it is just being saved: it is to be read again afterwards
     * @param now empty where it is as before
     */
    record Taken(boolean isLater, Optional<Holding> now) {}

    /** Reads a photograph again. Our own saves change nothing. */
    Taken again(Found found) {
        Desk desk = saver.desk(found.file());
        if (!desk.turn().take()) {
            return new Taken(true, Optional.empty());
        }
        boolean isToMerge = false;
        Optional<Holding> now;
        try {
            Holding fresh = reading.apply(found);
            isToMerge = !saver.isSaved(found.file());
            now = isToMerge ? shelf.takeInFile(fresh) : upon(fresh, desk);
        } finally {
            desk.turn().giveBack();
        }
        if (isToMerge && saver.save(found.file())) {
            now = shelf.holding(found.file());
        }
        return new Taken(false, now);
    }

    private Optional<Holding> upon(Holding fresh, Desk desk) {
        Optional<Holding> before = shelf.holding(fresh.file());
        boolean isAsBefore = before.filter(
                        known -> known.basis().text().equals(fresh.basis().text())
                                && !(fresh.sidecar() instanceof Loaded.Locked))
                .isPresent();
        Optional<Sitting> sitting = desk.sitting();
        if (isAsBefore || sitting.isEmpty()) {
            return isAsBefore && sitting.isPresent() ? shelf.takeInFile(fresh) : shelf.takeIn(fresh);
        }
        return desk.isLeft() ? keeping(before, fresh, sitting.get()) : together(before, fresh, sitting.get());
    }

    /** It is being worked on: the sitting goes on from what they wrote. */
    private Optional<Holding> together(Optional<Holding> before, Holding fresh, Sitting sitting) {
        Optional<Holding> file = shelf.takeInFile(fresh);
        Optional<Holding> from = shelf.holding(fresh.file());
        if (from.isEmpty()) {
            return file;
        }
        try {
            Saved saved = store.meet(fresh.found().path(), from.get().basis(), sitting);
            return shelf.endSave(fresh.file(), saved.state(), saved.basis());
        } catch (SaveFailure reason) {
            // what they wrote cannot be read: it is shown why, and what was said waits elsewhere
            return keeping(before, fresh, sitting);
        }
    }

    /** It was left: nobody can tell whether what is missing now was meant to go, so it waits elsewhere. */
    private Optional<Holding> keeping(Optional<Holding> before, Holding fresh, Sitting sitting) {
        before.filter(known -> !store.stands(known.found().path(), known.basis(), sitting))
                .ifPresent(known -> recovering.keepFrom(sitting.origin(), known));
        return shelf.takeIn(fresh);
    }

    /** A photograph is gone, and its sidecar perhaps with it: what was said of it in this run is kept elsewhere. */
    void keepOfGone(Holding gone) {
        Optional<Sitting> sitting = saver.desk(gone.file()).sitting();
        if (sitting.isPresent() && store.load(gone.found().path()) instanceof Loaded.Absent) {
            recovering.keepFrom(sitting.get().origin(), gone);
        }
    }
}
