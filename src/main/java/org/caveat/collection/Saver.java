package org.caveat.collection;

import java.time.Clock;
import java.time.Duration;
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
    private final Confirming confirming;
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
        this.confirming = new Confirming(shelf, store, recovering, listener, file -> done(file, false));
        this.due = new SavesDue(work, this::saveDue);
        this.elsewhere = new SavesDue(work, this::keepElsewhere);
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
            desk(file).leave(!unsaved.contains(file));
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

    /** Whether what was saved of a photograph stands on disk, or stands there again. */
    private boolean confirm(String file) {
        Desk desk = desk(file);
        if (!desk.turn().take(LATE)) {
            return false;
        }
        try {
            return isSaved(file) && confirming.confirm(file, desk);
        } finally {
            desk.turn().giveBack();
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
        return desk.turn().take(LATE) && saved(file, desk);
    }

    /** Where it is being saved just now, it is due again afterwards: nobody waits for that here. */
    private void saveDue(String file) {
        Desk desk = desk(file);
        if (desk.turn().take()) {
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
            desk.turn().giveBack();
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
        return isDue ? desk.sitting() : Optional.empty();
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

    synchronized Desk desk(String file) {
        return desks.computeIfAbsent(file, name -> new Desk());
    }
}
