package org.caveat.collection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.caveat.metadata.FileFacts;
import org.caveat.model.CollectionDescription;
import org.caveat.work.Progress;
import org.caveat.work.Relay;

/** Reads the photographs of a folder while nobody looks at it, on as many threads as there are processors. */
final class ReadingAtOnce implements Relay.Row<Integer, FileFacts> {
    static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final CollectionReader reader;
    private final CollectionDescription collection;
    private final List<Sighting> seen;
    private final Progress progress;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean isBroken = new AtomicBoolean();
    private final ConcurrentNavigableMap<Integer, Holding> read = new ConcurrentSkipListMap<>();

    ReadingAtOnce(CollectionReader reader, CollectionDescription collection, List<Sighting> seen, Progress progress) {
        this.reader = reader;
        this.collection = collection;
        this.seen = seen;
        this.progress = progress;
    }

    /** Reads until nothing is left, or it is no longer wanted; what was read, in the order in which it was seen. */
    List<Holding> all() {
        IntStream.range(0, THREADS).parallel().forEach(thread -> readOn());
        return List.copyOf(read.values());
    }

    /** Where one of the threads breaks off, the others need not go on. */
    private void readOn() {
        boolean isWell = false;
        try {
            reader.relay().run(this);
            isWell = true;
        } finally {
            if (!isWell) {
                isBroken.set(true);
            }
        }
    }

    @Override
    public Optional<Integer> next() {
        if (progress.isCancelled() || isBroken.get()) {
            return Optional.empty();
        }
        return Optional.of(taken.getAndIncrement()).filter(index -> index < seen.size());
    }

    @Override
    public FileFacts doing(Integer index) {
        return reader.facts(seen.get(index), Catalogue.NOTHING);
    }

    @Override
    public void done(Integer index, FileFacts facts) {
        read.put(index, reader.holding(seen.get(index), facts, collection));
        progress.at(done.incrementAndGet(), seen.size());
    }

    @Override
    public void late(Integer index) {
        done(index, reader.tooSlow(seen.get(index)));
    }
}
