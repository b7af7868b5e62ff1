package org.caveat.collection;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caveat.edit.SayAlso;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Basis;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.Unsaved;

/** Words that cannot be saved wait in another place, and can be said again from there. Safe for several threads. */
final class Recovering {
    private final Recovery recovery;
    private final Path folder;
    private final OpenCollection.Hand hand;
    /** What was put there in this run, so that trying again every few seconds does not write the same again. */
    private final Map<String, AnnotatedPhotograph> kept = new HashMap<>();
    /** What was begun of each photograph and is not yet said. */
    private final Map<String, Several> begun = new HashMap<>();
    /** The photographs of which something begun is not yet kept. */
    private final Set<String> due = new HashSet<>();
    /** What was there before this run. */
    private final Set<String> offered = new HashSet<>();
    /** Held while the other place is written to, which may take long; who types never waits for it. */
    private final Object turn = new Object();

    Recovering(Recovery recovery, Path folder, OpenCollection.Hand hand) {
        this.recovery = recovery;
        this.folder = folder;
        this.hand = hand;
    }

    /** What was begun of a photograph, kept with the next {@link #renew}; says whether that is still to be asked for. */
    synchronized boolean begun(String file, Several edit) {
        begun.put(file, edit);
        return due.add(file);
    }

    /** Keeps what is said or begun of a photograph and is not on disk, or lets go of what no longer is. */
    void renew(Holding now) {
        synchronized (turn) {
            AnnotatedPhotograph wanted = wanted(now);
            if (!wanted.equals(now.basis().state())) {
                keepUnlessKept(now, wanted);
            } else if (isLetGo(now.file())) {
                recovery.forget(path(now));
            }
        }
    }

    private synchronized boolean isLetGo(String file) {
        boolean wasKept = kept.remove(file) != null;
        boolean wasOffered = offered.remove(file);
        return wasKept || wasOffered;
    }

    private synchronized AnnotatedPhotograph wanted(Holding now) {
        due.remove(now.file());
        return begun.getOrDefault(now.file(), Several.NOTHING)
                .applyTo(now.state())
                .state();
    }

    private void keepUnlessKept(Holding now, AnnotatedPhotograph wanted) {
        if (!isKept(now.file(), wanted)) {
            keep(now, now.basis(), wanted);
        }
    }

    private void keep(Holding now, Basis origin, AnnotatedPhotograph wanted) {
        Unsaved unsaved = new Unsaved(
                path(now), origin, wanted, hand.author(), hand.clock().instant());
        if (recovery.keep(unsaved)) {
            synchronized (this) {
                kept.put(now.file(), wanted);
            }
        }
    }

    /**
     * Keeps what was saved and is not on disk any more, to be offered when the collection is opened again.
     *
     * @param origin what all that was said in this run started from
     */
    void keepFrom(Basis origin, Holding now) {
        synchronized (turn) {
            keep(now, origin, now.state());
        }
    }

    private synchronized boolean isKept(String file, AnnotatedPhotograph wanted) {
        return wanted.equals(kept.get(file));
    }

    /** What another run could not save, of the photographs that are known and can be edited. */
    List<Unsaved> leftOver(Function<String, Optional<Holding>> known) {
        return recovery.of(folder).stream()
                .filter(unsaved -> !holds(List.of(file(unsaved))))
                .filter(unsaved -> known.apply(file(unsaved))
                        .filter(holding -> holding.closed().isEmpty())
                        .isPresent())
                .toList();
    }

    /** Says it again. */
    synchronized Step step(List<Unsaved> leftOver, Function<String, Optional<Holding>> known) {
        leftOver.forEach(unsaved -> offered.add(file(unsaved)));
        return new Step(
                "recovery.put-back",
                leftOver.stream().flatMap(unsaved -> edit(unsaved, known)).toList(),
                Optional.empty());
    }

    private Stream<Step.OfPhotograph> edit(Unsaved unsaved, Function<String, Optional<Holding>> known) {
        return known.apply(file(unsaved)).map(Holding::state).flatMap(unsaved::upon).stream()
                .map(said -> new Step.OfPhotograph(file(unsaved), new SayAlso(said)));
    }

    /** What is said already needs no place of its own any more. A photograph that cannot be edited now keeps its place. */
    void settle(List<Unsaved> putBack, Function<String, Optional<Holding>> known) {
        putBack.stream()
                .filter(unsaved -> known.apply(file(unsaved))
                        .filter(holding -> isOnDisk(holding) && says(holding, unsaved))
                        .isPresent())
                .forEach(unsaved -> recovery.forget(unsaved.photograph()));
    }

    private static boolean isOnDisk(Holding holding) {
        return holding.closed().isEmpty()
                && holding.state().equals(holding.basis().state());
    }

    private static boolean says(Holding holding, Unsaved unsaved) {
        AnnotatedPhotograph now = holding.state();
        return unsaved.upon(now)
                .filter(said -> new SayAlso(said).applyTo(now).state().equals(now))
                .isPresent();
    }

    /** Whether the latest words of all these photographs wait here. */
    synchronized boolean holds(List<String> files) {
        return kept.keySet().containsAll(files);
    }

    private String file(Unsaved unsaved) {
        return folder.toAbsolutePath()
                .normalize()
                .relativize(unsaved.photograph())
                .toString()
                .replace('\\', '/');
    }

    private static Path path(Holding holding) {
        return holding.found().path();
    }
}
