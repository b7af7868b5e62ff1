package org.caveat.collection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.metadata.FileFacts;
import org.caveat.sidecar.WritableFolders;
import org.caveat.work.FirstLook;
import org.caveat.work.Progress;
import org.caveat.work.Relay;

/**
 * One reading of the photographs of an open collection: what is on the screen first, then those of which something is said,
 * then the others. Safe for several threads, which read side by side.
 */
final class Reading {
    /** A list of more photographs is told of in steps of this share. */
    private static final int STEPS = 200;

    private final Work work;
    private final ReadingAhead ahead;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final int said;
    private final AtomicInteger sidecars = new AtomicInteger();

    /**
     * What a reading works with.
     *
     * @param known what was known of the files when they were read last
     */
    record Work(
            CollectionOnDisk collection,
            CollectionReader reader,
            Catalogue known,
            WritableFolders writable,
            Shelf shelf,
            FirstLook firstLook,
            CollectionListener listener) {

        private boolean isShown(Sighting seen) {
            return shelf.holding(seen.found().file()).isPresent();
        }

        /** Reads a photograph that is not shown yet, and shows it. */
        void show(Sighting seen) {
            if (!isShown(seen)) {
                show(seen, reader.facts(seen, known));
            }
        }

        private void show(Sighting seen, FileFacts facts) {
            Holding read = reader.holding(seen, facts, collection.description());
            Holding holding = editable(read, seen);
            if (shelf.putIfNew(holding)) {
                listener.changed(holding);
            }
        }

        /** Where its sidecar could not be written, that is told before the first letter is typed, and none is taken. */
        private Holding editable(Holding read, Sighting seen) {
            return writable.cannotWrite(seen.path(), seen.sidecar())
                    .map(read::unwritable)
                    .orElse(read);
        }
    }

    Reading(Work work, List<Sighting> photographs, Collection<String> wanted) {
        this.work = work;
        this.ahead = new ReadingAhead(photographs);
        this.total = photographs.size();
        this.said = (int) photographs.stream().filter(ReadingAhead::isSaid).count();
        ahead.want(wanted);
    }

    void want(Collection<String> files) {
        ahead.want(files);
    }

    /** Reads until nothing is left; says whether this thread was the one that read the last. */
    boolean all(Progress progress) {
        Side side = new Side(progress);
        work.reader().relay().run(side);
        return side.hasReadTheLast.get();
    }

    /** What one of the threads reads, file after file. Of what is shown already nothing is read, and nothing comes of it. */
    private final class Side implements Relay.Row<Sighting, Optional<FileFacts>> {
        private final Progress progress;
        private final AtomicBoolean hasReadTheLast = new AtomicBoolean();

        Side(Progress progress) {
            this.progress = progress;
        }

        @Override
        public Optional<Sighting> next() {
            return Reading.this.next(progress).filter(unread -> !progress.isCancelled());
        }

        @Override
        public Optional<FileFacts> doing(Sighting seen) {
            return work.isShown(seen)
                    ? Optional.empty()
                    : Optional.of(work.reader().facts(seen, work.known()));
        }

        @Override
        public void done(Sighting seen, Optional<FileFacts> facts) {
            facts.ifPresent(said -> work.show(seen, said));
            progress.at(done.get() + 1, total);
            if (count(seen)) {
                hasReadTheLast.set(true);
            }
        }

        @Override
        public void late(Sighting seen) {
            done(seen, Optional.of(work.reader().tooSlow(seen)));
        }
    }

    /** What is not on the screen waits for what is. */
    private Optional<Sighting> next(Progress progress) {
        Optional<Sighting> next = ahead.nextWanted();
        while (next.isEmpty() && work.firstLook().isHeld() && !progress.isCancelled()) {
            work.firstLook().await();
            next = ahead.nextWanted();
        }
        return next.or(ahead::next);
    }

    private boolean count(Sighting read) {
        if (ReadingAhead.isSaid(read) && sidecars.incrementAndGet() == said) {
            work.listener().reached(CollectionListener.Milestone.SIDECARS, said);
        }
        int count = done.incrementAndGet();
        if (count % Math.max(1, total / STEPS) == 0 && count < total) {
            work.listener().reading(count, total);
        }
        return count == total;
    }
}
