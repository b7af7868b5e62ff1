package org.caveat.collection;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caveat.sidecar.Glimpse;

/**
 * Which photograph is read next: those that are on the screen, then in their order those of which something may be said,
 * then the others; each once. Safe for several threads.
 */
final class ReadingAhead {
    private final Set<String> wanted = new LinkedHashSet<>();
    private final Map<String, Sighting> waiting = new LinkedHashMap<>();

    ReadingAhead(Collection<Sighting> photographs) {
        photographs.stream().filter(ReadingAhead::isSaid).forEach(this::add);
        photographs.stream().filter(seen -> !isSaid(seen)).forEach(this::add);
    }

    /** Whether something may be said of a photograph. */
    static boolean isSaid(Sighting photograph) {
        return photograph.sidecar() != Glimpse.NOTHING;
    }

    private void add(Sighting photograph) {
        waiting.put(photograph.found().file(), photograph);
    }

    /** Says which photographs are on the screen now; those that were before are no longer hurried. */
    synchronized void want(Collection<String> files) {
        wanted.clear();
        wanted.addAll(files);
    }

    /** The next photograph to read; empty when all are read or being read. */
    synchronized Optional<Sighting> next() {
        return nextWanted()
                .or(() -> waiting.isEmpty()
                        ? Optional.empty()
                        : Optional.of(takeFirst(waiting.values().iterator())));
    }

    /** The next of those that are on the screen; empty when all of them are read or being read. */
    synchronized Optional<Sighting> nextWanted() {
        while (!wanted.isEmpty()) {
            Sighting hurried = waiting.remove(takeFirst(wanted.iterator()));
            if (hurried != null) {
                return Optional.of(hurried);
            }
        }
        return Optional.empty();
    }

    private static <T> T takeFirst(Iterator<T> iterator) {
        T first = iterator.next();
        iterator.remove();
        return first;
    }
}
