package org.caveat.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.caveat.sidecar.Glimpse;
import org.caveat.work.Progress;

/**
 * The photographs of a folder as they were known, of which nobody has seen yet whether they are there: what is on the
 * screen of them is read before the folder is looked through. Safe for several threads.
 */
final class Foretold {
    private final Reading.Work work;
    private final List<Found> photographs;
    private final Set<String> begun = new HashSet<>();
    private Queue<Found> wanted = new ArrayDeque<>();

    Foretold(Reading.Work work, List<Found> photographs, Collection<String> wanted) {
        this.work = work;
        this.photographs = photographs;
        want(wanted);
    }

    /** Says which photographs are on the screen now; those that were before are no longer hurried. */
    synchronized void want(Collection<String> files) {
        Set<String> names = Set.copyOf(files);
        wanted = new ArrayDeque<>();
        photographs.stream().filter(one -> names.contains(one.file())).forEach(wanted::add);
    }

    private synchronized Optional<Found> next() {
        Optional<Found> next = Optional.ofNullable(wanted.poll());
        while (next.isPresent() && !begun.add(next.get().file())) {
            next = Optional.ofNullable(wanted.poll());
        }
        return next;
    }

    /** Reads those on the screen, each once. */
    void read(Progress progress) {
        for (Optional<Found> next = next(); next.isPresent() && !progress.isCancelled(); next = next()) {
            look(next.get()).ifPresent(work::show);
        }
    }

    private static Optional<Sighting> look(Found found) {
        try {
            BasicFileAttributes there = Files.readAttributes(found.path(), BasicFileAttributes.class);
            return there.isRegularFile() ? Optional.of(Sighting.of(found, there, Glimpse.UNKNOWN)) : Optional.empty();
        } catch (IOException gone) { // the walk behind takes it from the screen
            return Optional.empty();
        }
    }
}
