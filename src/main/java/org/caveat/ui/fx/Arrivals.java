package org.caveat.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Gathers what arrives from other threads and hands it over in batches, on the toolkit's thread, so that ten thousand
 * arrivals are a few redrawings and not ten thousand.
 */
public final class Arrivals<T> {
    private final Executor toolkit;
    private final Consumer<List<T>> taker;
    private List<T> waiting = new ArrayList<>();

    public Arrivals(Executor toolkit, Consumer<List<T>> taker) {
        this.toolkit = toolkit;
        this.taker = taker;
    }

    /** Adds one, from any thread. */
    public void add(T arrived) {
        boolean first;
        synchronized (this) {
            first = waiting.isEmpty();
            waiting.add(arrived);
        }
        if (first) {
            toolkit.execute(this::handOver);
        }
    }

    private void handOver() {
        List<T> batch;
        synchronized (this) {
            batch = waiting;
            waiting = new ArrayList<>();
        }
        if (!batch.isEmpty()) {
            taker.accept(batch);
        }
    }
}
