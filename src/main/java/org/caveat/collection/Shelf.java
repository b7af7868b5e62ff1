package org.caveat.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The photographs of an open collection in their order, with what is known of each so far. Safe for several threads. */
final class Shelf {
    private final Map<String, Holding> known = new LinkedHashMap<>();
    private List<Found> photographs = List.of();

    synchronized List<Found> photographs() {
        return photographs;
    }

    /** Puts the photographs in; what is known of those that stay is kept. */
    synchronized void fill(List<Found> found) {
        photographs = List.copyOf(found);
        known.keySet().retainAll(found.stream().map(Found::file).toList());
    }

    synchronized Optional<Holding> holding(String file) {
        return Optional.ofNullable(known.get(file));
    }

    /** The photographs that were read, in their order. */
    synchronized List<Holding> holdings() {
        return photographs.stream()
                .map(found -> Optional.ofNullable(known.get(found.file())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Puts in what was read; nothing, where the photograph is known already: it may have been edited since. */
    synchronized boolean putIfNew(Holding holding) {
        return known.putIfAbsent(holding.file(), holding) == null;
    }

    /** Changes what is known of a photograph, if it is known. */
    synchronized Optional<Holding> change(String file, UnaryOperator<Holding> change) {
        return Optional.ofNullable(known.computeIfPresent(file, (name, holding) -> change.apply(holding)));
    }

    synchronized int size() {
        return photographs.size();
    }

    synchronized int known() {
        return known.size();
    }
}
