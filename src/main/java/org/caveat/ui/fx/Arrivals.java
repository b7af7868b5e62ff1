package org.caveat.ui.fx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Gathers what arrives from other threads and hands it over in batches, on the toolkit's thread, so that ten thousand
 * arrivals are a few redrawings and not ten thousand.
 */
public final class Arrivals<T> {
    private final Executor toolkit;
    private final Slices<T> slices;
    private final Consumer<List<T>> taker;
    private final Deque<T> waiting = new ArrayDeque<>();
    private boolean isAsked;

    /**
     * How many are handed over at once, so that keys and drawing have their turn in between.
     *
     * @param later the toolkit's thread, once what goes on there now and what waits for it is done
     * @param first those that are handed over before the others; asked on the toolkit's thread
     */
    record Slices<T>(int most, Executor later, Predicate<T> first) {
        /** Ten thousand at once would hold the toolkit's thread for a second and more; so many are told within a pulse or two. */
        private static final int USUALLY = 100;

        /** As many at once as are told within a pulse or two. */
        Slices(Executor later, Predicate<T> first) {
            this(USUALLY, later, first);
        }
    }

    public Arrivals(Executor toolkit, Consumer<List<T>> taker) {
        this(toolkit, new Slices<>(Integer.MAX_VALUE, toolkit, each -> false), taker);
    }

    Arrivals(Executor toolkit, Slices<T> slices, Consumer<List<T>> taker) {
        this.toolkit = toolkit;
        this.slices = slices;
        this.taker = taker;
    }

    /** Adds one, from any thread. */
    public void add(T arrived) {
        boolean isFirst;
        synchronized (this) {
            waiting.add(arrived);
            isFirst = !isAsked;
            isAsked = true;
        }
        if (isFirst) {
            ask(toolkit);
        }
    }

    /** Where not even that can be done, for want of memory, whoever adds the next asks again. */
    private void ask(Executor thread) {
        boolean isDone = false;
        try {
            thread.execute(this::handOver);
            isDone = true;
        } finally {
            if (!isDone) {
                synchronized (this) {
                    isAsked = false;
                }
            }
        }
    }

    private void handOver() {
        List<T> batch;
        boolean isMore;
        synchronized (this) {
            batch = slice();
            isMore = !waiting.isEmpty();
            isAsked = isMore;
        }
        try {
            if (!batch.isEmpty()) {
                taker.accept(batch);
            }
        } catch (OutOfMemoryError shortage) { // what arrived is not lost with it: it comes again with the next
            synchronized (this) {
                for (int last = batch.size() - 1; last >= 0; last--) {
                    waiting.addFirst(batch.get(last));
                }
            }
            throw shortage;
        } finally {
            if (isMore) { // else whoever adds the next lets it be handed over
                ask(slices.later());
            }
        }
    }

    /** Takes those that are handed over next out of what waits; the others stay where they are, however many they be. */
    private List<T> slice() {
        List<T> batch = new ArrayList<>(Math.min(waiting.size(), slices.most()));
        if (waiting.size() > slices.most()) {
            for (Iterator<T> all = waiting.iterator(); all.hasNext() && batch.size() < slices.most(); ) {
                T one = all.next();
                if (slices.first().test(one)) {
                    batch.add(one);
                    all.remove();
                }
            }
        }
        while (!waiting.isEmpty() && batch.size() < slices.most()) {
            batch.add(waiting.removeFirst());
        }
        return batch;
    }
}
