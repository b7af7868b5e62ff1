package org.caveat.collection;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.model.Agent;
import org.caveat.sidecar.SaveFailure;
import org.caveat.sidecar.Saved;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Sitting;
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

    private final Shelf shelf;
    private final SidecarStore store;
    private final Recovering recovering;
    private final Clock clock;
    private final CollectionListener listener;
    private final Map<String, Desk> desks = new HashMap<>();
    private final SavesDue due;
    private final Set<String> unsaved = new HashSet<>();
    private final Set<String> saving = new HashSet<>();

    Saver(Shelf shelf, SidecarStore store, Recovering recovering, Work work, Clock clock, CollectionListener listener) {
        this.shelf = shelf;
        this.store = store;
        this.recovering = recovering;
        this.clock = clock;
        this.listener = listener;
        this.due = new SavesDue(work, this::save);
    }

    /** Where one photograph is worked on: one save at a time, and the sitting its history entry is of. */
    private static final class Desk {
        private Optional<Sitting> sitting = Optional.empty();
    }

    /** Hears that a photograph was edited; {@code before} is what it was. */
    void edited(Holding before, Agent author) {
        String file = before.file();
        Desk desk = desk(file);
        synchronized (this) {
            if (desk.sitting.isEmpty()) {
                desk.sitting = Optional.of(Sitting.begin(author, before.state(), clock.instant()));
            }
            unsaved.add(file);
            due.within(PAUSE, file);
            listener.saving(new SaveNews.Waiting(file));
        }
    }

    /** The photograph is left: it is saved, and what is said of it from here on is another entry of its history. */
    boolean leave(String file) {
        boolean saved = save(file);
        synchronized (this) {
            if (!unsaved.contains(file)) {
                desk(file).sitting = Optional.empty();
            }
        }
        return saved;
    }

    /** Saves all that is not on disk. Gives back the photographs for which that failed. */
    List<String> saveAll() {
        List<String> edited;
        synchronized (this) {
            edited = List.copyOf(desks.keySet());
        }
        return edited.stream().filter(file -> !save(file)).sorted().toList();
    }

    synchronized boolean isSaved(String file) {
        return !unsaved.contains(file) && !saving.contains(file);
    }

    /** Whether everything said is on disk. */
    synchronized boolean isAllSaved() {
        return unsaved.isEmpty() && saving.isEmpty();
    }

    /** Saves a photograph now, if anything said of it is not on disk; says whether all of it is. */
    boolean save(String file) {
        Desk desk = desk(file);
        synchronized (desk) {
            Optional<Sitting> sitting = takeUnsaved(file, desk);
            Optional<Holding> holding = sitting.flatMap(taken -> shelf.beginSave(file));
            boolean isSaved = false;
            try {
                isSaved = holding.isEmpty() || write(holding.get(), sitting.orElseThrow());
                return isSaved;
            } finally {
                done(file, isSaved);
                if (!isSaved) {
                    shelf.holding(file).ifPresent(recovering::renew);
                }
            }
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
        if (!isSaved) {
            unsaved.add(file);
            due.within(RETRY, file);
        }
    }

    private synchronized Desk desk(String file) {
        return desks.computeIfAbsent(file, name -> new Desk());
    }
}
