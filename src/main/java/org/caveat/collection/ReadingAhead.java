package org.caveat.collection;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which photograph is read next: those that are on the screen, then the others in their order; each once. Safe for
 * several threads.
 */
final class ReadingAhead {
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Map<String, Sighting> waiting = new LinkedHashMap<>();

    ReadingAhead(Collection<Sighting> photographs) {
        photographs.forEach(seen -> waiting.put(seen.found().file(), seen));
    }

    /** Says which photographs are on the screen now; those that were before are no longer hurried. */
    synchronized void want(Collection<String> files) {
        wanted.clear();
        wanted.addAll(files);
    }

    /** The next photograph to read; empty when all are read or being read. */
    synchronized Optional<Sighting> next() {
        while (!wanted.isEmpty()) {
            Sighting hurried = waiting.remove(takeFirst(wanted.iterator()));
            if (hurried != null) {
                return Optional.of(hurried);
            }
        }
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(takeFirst(waiting.values().iterator()));
    }

    private static <T> T takeFirst(Iterator<T> iterator) {
        T first = iterator.next();
        iterator.remove();
        return first;
    }
}
