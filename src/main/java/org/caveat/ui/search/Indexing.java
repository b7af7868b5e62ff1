package org.caveat.ui.search;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.search.SearchIndex;
import org.caveat.work.Work;

/** Enters into the index what was read or edited, behind, a few at a time: nothing that somebody waits for waits for it. */
final class Indexing {
    private static final int AT_ONCE = 200;

    private final SearchIndex index;
    private final Function<String, Optional<Holding>> holdings;
    private final Work work;
    private final Set<String> unheard = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isStarted = new AtomicBoolean();
    private volatile Optional<List<Found>> there = Optional.empty();
    private volatile boolean isClosed;

    /** @param holdings what is known of a photograph; asked on any thread */
    Indexing(SearchIndex index, Function<String, Optional<Holding>> holdings, Work work) {
        this.index = index;
        this.holdings = holdings;
        this.work = work;
    }

    /** A photograph was read or edited. */
    void hear(String file) {
        unheard.add(file);
        start();
    }

    /** These are to be entered once somebody searches. */
    void await(Collection<String> files) {
        unheard.addAll(files);
    }

    /** All other photographs are gone. Those of which nothing was heard yet are gone of themselves. */
    void keepOnly(List<Found> photographs) {
        there = Optional.of(photographs);
        start();
    }

    private void start() {
        if (!isClosed && isStarted.compareAndSet(false, true)) {
            work.start(Work.Rank.IDLE, progress -> {
                isStarted.set(false);
                forget();
                enter(AT_ONCE, () -> isClosed || progress.isCancelled());
                if (!unheard.isEmpty()) {
                    start();
                }
                return index;
            });
        }
    }

    private synchronized void forget() {
        Optional<List<Found>> now = there;
        there = Optional.empty();
        now.ifPresent(all -> index.keepOnly(all.stream().map(Found::file).toList()));
    }

    /** Enters all that was heard of until now, on the thread that asks. */
    void catchUp(BooleanSupplier isOver) {
        enter(Integer.MAX_VALUE, isOver);
    }

    private void enter(int most, BooleanSupplier isOver) {
        int left = most;
        while (left > 0 && !isOver.getAsBoolean() && enterOne()) {
            left--;
        }
    }

    /** One at a time: who catches up must not come before what another thread is just entering. */
    private synchronized boolean enterOne() {
        Iterator<String> next = unheard.iterator();
        if (!next.hasNext()) {
            return false;
        }
        String file = next.next();
        unheard.remove(file);
        holdings.apply(file).ifPresent(index::hear);
        return true;
    }

    void close() {
        isClosed = true;
        unheard.clear();
    }
}
