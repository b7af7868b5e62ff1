package org.caveat.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.edit.Applied;
import org.caveat.edit.Edit;
import org.caveat.metadata.FileFacts;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.Basis;

/**
 * The photographs of an open collection in their order, with what is known of each so far. Safe for several threads.
 *
 * <p>A photograph being saved can be edited on: the edits made meanwhile are done again upon what the save came to,
 * which may hold what others wrote.
 */
final class Shelf {
    private final Map<String, Place> known = new HashMap<>();
    /** Files that are part of another, as they were read: they can be parted again. */
    private final Map<String, Holding> parts = new HashMap<>();
    /** Every file in its order, parts too. */
    private List<Found> files = List.of();

    private List<Found> photographs = List.of();

    /**
     * What is known of one photograph.
     *
     * @param since the edits made since the last save began
     */
    private record Place(Holding holding, List<Edit> since) {
        boolean isOnDisk() {
            return holding.state().equals(holding.basis().state());
        }
    }

    synchronized List<Found> photographs() {
        return photographs;
    }

    /** Puts the photographs in; what is known of those that stay is kept, and so are words that are not on disk yet. */
    synchronized void fill(List<Found> found) {
        fill(found, found);
    }

    /** @param shown the photographs among the files, as far as it is known which belong together */
    synchronized void fill(List<Found> found, List<Found> shown) {
        files = List.copyOf(found);
        parts.clear();
        // which belong together is found out anew, once all are read
        known.replaceAll((file, place) -> new Place(place.holding().with(List.of()), place.since()));
        show(shown);
    }

    /** Shows photographs that are known from before, of which nobody has seen yet whether they are there. */
    synchronized void foretell(List<Found> known) {
        photographs = List.copyOf(known);
    }

    /** What the file of that name says, be it a photograph or part of one. */
    synchronized Optional<FileFacts> facts(String file) {
        return read(file).map(Holding::facts).findFirst();
    }

    private void show(List<Found> found) {
        photographs = List.copyOf(found);
        Set<String> names = found.stream().map(Found::file).collect(Collectors.toSet());
        known.entrySet()
                .removeIf(one -> !names.contains(one.getKey()) && one.getValue().isOnDisk());
    }

    /**
     * Takes files that are part of another photograph out of the list, and puts those that no longer are back into it, in
     * one step: nothing can be said of one in between. Gives back the photographs that are other than before: those that
     * have other files, and those that were part of one. Nothing is done before every file was read.
     *
     * @param joining the photographs among the files, each with its other files
     */
    synchronized List<Holding> join(UnaryOperator<List<Holding>> joining) {
        List<Holding> all = files.stream().flatMap(file -> read(file.file())).toList();
        List<Holding> joined = all.size() == files.size() ? joining.apply(all) : List.of();
        List<Holding> others = joined.stream()
                .filter(whole -> !holding(whole.file()).equals(Optional.of(whole)))
                .toList();
        if (!others.isEmpty()) {
            all.forEach(one -> parts.put(one.file(), one));
            joined.forEach(whole -> parts.remove(whole.file()));
            show(joined.stream().map(Holding::found).toList());
            others.forEach(whole -> known.merge(
                    whole.file(), new Place(whole, List.of()), (was, now) -> new Place(now.holding(), was.since())));
        }
        return others;
    }

    /**
     * Takes out what is gone and puts in what came, in one step, and joins anew what belongs together. Words that are not
     * on disk stay, also of what is gone. Gives back the photographs that are other than before.
     *
     * @param read those that came, and parts of others that were read again
     */
    synchronized List<Holding> renew(Set<String> gone, List<Holding> read, UnaryOperator<List<Holding>> joining) {
        List<Holding> came = read.stream()
                .filter(one -> !known.containsKey(one.file()) && !parts.containsKey(one.file()))
                .toList();
        files = inOrder(files, gone, read);
        gone.forEach(parts::remove);
        read.stream().filter(one -> !known.containsKey(one.file())).forEach(one -> parts.put(one.file(), one));
        List<Holding> others = join(joining);
        if (others.isEmpty()) { // nothing came, or not everything is read yet: then what belongs together is found out
            // later
            came.forEach(one -> parts.remove(one.file()));
            came.forEach(this::putIfNew);
            show(inOrder(photographs, gone, came));
        }
        return others.isEmpty() ? came : others;
    }

    private static List<Found> inOrder(List<Found> before, Set<String> gone, List<Holding> came) {
        Map<String, Found> all = new LinkedHashMap<>();
        before.forEach(found -> all.put(found.file(), found));
        all.keySet().removeAll(gone);
        came.forEach(one -> all.putIfAbsent(one.file(), one.found()));
        List<Found> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing(Found::file, new NaturalOrder()));
        return List.copyOf(sorted);
    }

    /** Every file, parts of others too. */
    synchronized List<Found> files() {
        return files;
    }

    /**
     * Takes in a photograph as it was read again, with what was said of it since it was saved last. Where that cannot be
     * said upon it, what is said stays, and only its file is taken in. Empty where nothing is other than before.
     */
    synchronized Optional<Holding> takeIn(Holding fresh) {
        Place place = known.get(fresh.file());
        if (place == null) {
            return Optional.empty();
        }
        Holding now = fresh.with(place.holding().found().others());
        if (!place.since().isEmpty()) {
            return takeInFile(fresh);
        }
        known.put(fresh.file(), new Place(now, place.since()));
        return Optional.of(now).filter(other -> !other.equals(place.holding()));
    }

    /** Takes in what a file says of itself; what is said of it stays. Empty where it says nothing else than before. */
    synchronized Optional<Holding> takeInFile(Holding fresh) {
        Place place = known.get(fresh.file());
        if (place == null) {
            return Optional.empty();
        }
        Holding now = new Holding(
                place.holding().found(), fresh.facts(), place.holding().sidecar());
        known.put(fresh.file(), new Place(now, place.since()));
        return Optional.of(now).filter(other -> !other.equals(place.holding()));
    }

    private Stream<Holding> read(String file) {
        return holding(file).or(() -> Optional.ofNullable(parts.get(file))).stream();
    }

    synchronized Optional<Holding> holding(String file) {
        return Optional.ofNullable(known.get(file)).map(Place::holding);
    }

    /** The photographs that were read, in their order. */
    synchronized List<Holding> holdings() {
        return photographs.stream()
                .flatMap(found -> holding(found.file()).stream())
                .toList();
    }

    /**
     * Puts in what was read; nothing where the photograph is known already, for it may have been edited since, or is part of
     * another.
     */
    synchronized boolean putIfNew(Holding holding) {
        return !parts.containsKey(holding.file())
                && known.putIfAbsent(holding.file(), new Place(holding, List.of())) == null;
    }

    /** Edits a photograph, if it is known and open to edits. */
    synchronized Optional<Applied> edit(String file, Edit edit) {
        Place place = known.get(file);
        if (place == null || place.holding().closed().isPresent()) {
            return Optional.empty();
        }
        Applied applied = edit.applyTo(place.holding().state());
        if (applied.state().equals(place.holding().state())) {
            return Optional.empty();
        }
        List<Edit> since = new ArrayList<>(place.since());
        since.add(edit);
        known.put(file, new Place(place.holding().saying(applied.state()), List.copyOf(since)));
        return Optional.of(applied);
    }

    /** The photograph as it is now, to be saved: edits made from here on are counted anew. */
    synchronized Optional<Holding> beginSave(String file) {
        Place place = known.computeIfPresent(file, (name, stands) -> new Place(stands.holding(), List.of()));
        return Optional.ofNullable(place).map(Place::holding);
    }

    /** Takes in what a save came to, with the edits made meanwhile done again upon it. */
    synchronized Optional<Holding> endSave(String file, AnnotatedPhotograph saved, Basis basis) {
        Place place = known.get(file);
        if (place == null) {
            return Optional.empty();
        }
        AnnotatedPhotograph state = saved;
        for (Edit edit : place.since()) {
            state = edit.applyTo(state).state();
        }
        Holding holding = place.holding().saved(state, basis);
        known.put(file, new Place(holding, place.since()));
        return Optional.of(holding);
    }

    synchronized int size() {
        return photographs.size();
    }

    synchronized int known() {
        return known.size();
    }
}
