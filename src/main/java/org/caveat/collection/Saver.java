package org.caveat.collection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.model.Agent;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.Saved;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Sitting;
import org.caveat.work.Job;
import org.caveat.work.Turn;
import org.caveat.work.Work;

/**
 * Brings what was said to disk: within a second of the first letter, at once when asked, one save at a time for each
 * photograph. What cannot be saved stays, and is tried again.
 */
final class Saver {
    /** The first letter waits this long for more. */
    static final Duration PAUSE = Duration.ofMillis(700);
    /** After a failure the next try waits this long. */
    static final Duration RETRY = Duration.ofSeconds(5);
    /** A save that takes longer is not waited for: what was said is kept elsewhere meanwhile. */
    static final Duration LATE = Duration.ofSeconds(5);

    private final Shelf shelf;
    private final SidecarStore store;
    private final Recovering recovering;
    private final Work work;
    private final Clock clock;
    private final CollectionListener listener;
    private final Map<String, Desk> desks = new HashMap<>();
    private final SavesDue due;
    private final SavesDue elsewhere;
    private final Set<String> unsaved = new HashSet<>();
    private final Set<String> saving = new HashSet<>();
    private final Set<String> late = new HashSet<>();

    Saver(Shelf shelf, SidecarStore store, Recovering recovering, Work work, Clock clock, CollectionListener listener) {
        this.shelf = shelf;
        this.store = store;
        this.recovering = recovering;
        this.work = work;
        this.clock = clock;
        this.listener = listener;
        this.due = new SavesDue(work, this::saveDue);
        this.elsewhere = new SavesDue(work, this::keepElsewhere);
    }

    /** Where one photograph is worked on: one save at a time, and the sitting its history entry is of. */
    private static final class Desk {
        private final Turn turn = new Turn();
        private Optional<Sitting> sitting = Optional.empty();
        private boolean isLeft;

        /** The sitting goes on; after the photograph was left, another one of the same author begins. */
        private void sit(Holding before, Agent author, Instant moment) {
            if (sitting.isEmpty()) {
                sitting = Optional.of(Sitting.begin(author, before.basis(), moment));
            } else if (isLeft) {
                sitting = sitting.map(ended -> ended.again(before.state(), moment));
            }
            isLeft = false;
        }
    }

    /** Hears that a photograph was edited; {@code before} is what it was. */
    void edited(Holding before, Agent author) {
        String file = before.file();
        Desk desk = desk(file);
        synchronized (this) {
            desk.sit(before, author, clock.instant());
            unsaved.add(file);
            due.within(PAUSE, file);
            if (!late.isEmpty()) {
                elsewhere.within(PAUSE, file);
            }
            listener.saving(new SaveNews.Waiting(file));
        }
    }

    /** The photograph is left: it is saved, and what is said of it from here on is another entry of its history. */
    boolean leave(String file) {
        boolean saved = save(file) && confirm(file);
        synchronized (this) {
            desk(file).isLeft = !unsaved.contains(file);
        }
        return saved;
    }

    /**
     * Saves all that is not on disk, and looks once more whether what was saved stands there. Gives back the photographs
     * for which that failed.
     */
    List<String> saveAll() {
        List<String> edited;
        synchronized (this) {
            edited = List.copyOf(desks.keySet());
        }
        return edited.stream()
                .filter(file -> !(save(file) && confirm(file)))
                .sorted()
                .toList();
    }

    /**
     * Looks once more whether what was saved of a photograph stands on disk, and says it again where somebody put an
     * earlier version back; says whether it stands. Of a photograph that was left before, nobody can tell whether that was
     * meant: then the words wait elsewhere.
     */
    private boolean confirm(String file) {
        Desk desk = desk(file);
        synchronized (desk) {
            if (desk.sitting.isEmpty() || !isSaved(file)) {
                return isSaved(file);
            }
            Sitting sitting = desk.sitting.get();
            Optional<Holding> holding = shelf.holding(file).filter(one -> isWritten(one));
            if (holding.isPresent() && desk.isLeft) {
                keepIfGone(holding.get(), sitting);
            }
            return holding.isEmpty() || desk.isLeft || sayAgain(file, sitting);
        }
    }

    private static boolean isWritten(Holding holding) {
        return holding.basis().text().isPresent()
                && holding.state().equals(holding.basis().state());
    }

    private void keepIfGone(Holding holding, Sitting sitting) {
        if (!store.stands(holding.found().path(), holding.basis(), sitting)) {
            recovering.keepFrom(sitting.origin(), holding);
        }
    }

    private boolean sayAgain(String file, Sitting sitting) {
        Holding holding = shelf.beginSave(file).orElseThrow();
        try {
            Saved saved = store.confirm(holding.found().path(), holding.basis(), sitting);
            if (!saved.basis().equals(holding.basis())) {
                shelf.endSave(file, saved.state(), saved.basis()).ifPresent(listener::changed);
            }
            return true;
        } catch (SaveFailure failure) {
            // what stands there is not known: all that was said since the first sitting is to be said again
            shelf.endSave(file, holding.state(), sitting.origin()).ifPresent(recovering::renew);
            done(file, false);
            listener.saving(new SaveNews.Failed(file, failure.sentence()));
            return false;
        }
    }

    synchronized boolean isSaved(String file) {
        return !unsaved.contains(file) && !saving.contains(file);
    }

    /** Whether everything said is on disk. */
    synchronized boolean isAllSaved() {
        return unsaved.isEmpty() && saving.isEmpty();
    }

    /** What is not on disk, photographs that are being saved among them. */
    synchronized List<String> unsaved() {
        return Stream.concat(unsaved.stream(), saving.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Keeps what is said of a photograph in the other place, as long as it is not on disk, and tells that. */
    void keepElsewhere(String file) {
        if (!isSaved(file)) {
            Optional<Holding> holding = shelf.holding(file);
            holding.ifPresent(recovering::renew);
            holding.ifPresent(now -> tellLate(file, store.late(now.found().path(), recovering.holds(List.of(file)))));
        }
    }

    /** Not after it was told that it is saved: the other place may have taken longer than the folder. */
    private void tellLate(String file, String sentence) {
        boolean isStillLate;
        synchronized (this) {
            isStillLate = !isSaved(file);
            if (isStillLate) {
                listener.saving(new SaveNews.Failed(file, sentence));
            }
        }
        if (!isStillLate) {
            shelf.holding(file).ifPresent(recovering::renew);
        }
    }

    /**
     * Saves a photograph now, if anything said of it is not on disk; says whether all of it is. Where another thread is at
     * that and does not come back in time, it is not.
     */
    boolean save(String file) {
        Desk desk = desk(file);
        return desk.turn.take(LATE) && saved(file, desk);
    }

    /** Where it is being saved just now, it is due again afterwards: nobody waits for that here. */
    private void saveDue(String file) {
        Desk desk = desk(file);
        if (desk.turn.take()) {
            boolean unused = saved(file, desk);
        } else {
            due.within(PAUSE, file);
        }
    }

    /** Called by who has the turn, and gives it back. */
    private boolean saved(String file, Desk desk) {
        boolean isSaved = false;
        try {
            Optional<Sitting> sitting = takeUnsaved(file, desk);
            Optional<Holding> holding = sitting.flatMap(taken -> shelf.beginSave(file));
            isSaved = holding.isEmpty() || watched(holding.get(), sitting.orElseThrow());
            return isSaved;
        } finally {
            done(file, isSaved);
            desk.turn.giveBack();
            if (!isSaved) {
                shelf.holding(file).ifPresent(recovering::renew);
            }
        }
    }

    private boolean watched(Holding holding, Sitting sitting) {
        Job<?> watch = work.later(LATE, () -> late(holding.file()));
        try {
            return write(holding, sitting);
        } finally {
            watch.cancel();
        }
    }

    /** A save does not come back: all that waits behind it is kept elsewhere. */
    private synchronized void late(String file) {
        if (saving.contains(file)) {
            late.add(file);
            unsaved().forEach(each -> elsewhere.within(Duration.ZERO, each));
        }
    }

    private boolean write(Holding holding, Sitting sitting) {
        try {
            Saved saved = store.save(holding.found().path(), holding.basis(), holding.state(), sitting);
            Optional<Holding> now = shelf.endSave(holding.file(), saved.state(), saved.basis());
            done(holding.file(), true);
            now.ifPresent(listener::changed);
            now.ifPresent(recovering::renew);
            tellSaved(holding.file());
            return true;
        } catch (SaveFailure failure) {
            listener.saving(new SaveNews.Failed(holding.file(), failure.sentence(), failure.isOfThePlace()));
            return false;
        }
    }

    /** Told in the order in which it happens: what was said during the save still waits, and only the next one saves it. */
    private synchronized void tellSaved(String file) {
        if (!unsaved.contains(file)) {
            listener.saving(new SaveNews.Saved(file, clock.instant()));
        }
    }

    private synchronized Optional<Sitting> takeUnsaved(String file, Desk desk) {
        boolean isDue = unsaved.remove(file);
        if (isDue) {
            saving.add(file);
        }
        return isDue ? desk.sitting : Optional.empty();
    }

    /** Whatever a save came to, even an error nobody foresaw: what is not on disk stays due. */
    private synchronized void done(String file, boolean isSaved) {
        saving.remove(file);
        late.remove(file);
        if (!isSaved) {
            unsaved.add(file);
            due.within(RETRY, file);
        }
    }

    private synchronized Desk desk(String file) {
        return desks.computeIfAbsent(file, name -> new Desk());
    }
}
