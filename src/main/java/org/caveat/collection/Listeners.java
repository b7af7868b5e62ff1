package org.caveat.collection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.caveat.edit.History;
import org.caveat.model.CollectionDescription;
import org.caveat.work.Failures;

/** Passes news on to everybody who listens, in the order in which they came. */
final class Listeners implements CollectionListener {
    private final List<CollectionListener> all = new CopyOnWriteArrayList<>();

    void add(CollectionListener listener) {
        all.add(listener);
    }

    void remove(CollectionListener listener) {
        all.remove(listener);
    }

    void clear() {
        all.clear();
    }

    @Override
    public void found(List<Found> photographs) {
        each(listener -> listener.found(photographs));
    }

    @Override
    public void changed(Holding holding) {
        each(listener -> listener.changed(holding));
    }

    @Override
    public void onTheScreen(Collection<String> files) {
        each(listener -> listener.onTheScreen(files));
    }

    @Override
    public void reached(Milestone milestone, int count) {
        each(listener -> listener.reached(milestone, count));
    }

    @Override
    public void reading(int done, int total) {
        each(listener -> listener.reading(done, total));
    }

    @Override
    public void history(History history) {
        each(listener -> listener.history(history));
    }

    @Override
    public void saving(SaveNews news) {
        each(listener -> listener.saving(news));
    }

    @Override
    public void described(CollectionDescription description, Optional<String> closed) {
        each(listener -> listener.described(description, closed));
    }

    @Override
    public void gone(List<Holding> photographs) {
        each(listener -> listener.gone(photographs));
    }

    @Override
    public void orphans() {
        each(CollectionListener::orphans);
    }

    @Override
    public void failed(String sentence) {
        each(listener -> listener.failed(sentence));
    }

    @Override
    public void unwatched() {
        each(CollectionListener::unwatched);
    }

    /** A listener that fails costs neither the others anything nor who tells: a save is a save, whoever hears of it. */
    private void each(Consumer<CollectionListener> telling) {
        all.forEach(listener -> Failures.contain(() -> telling.accept(listener)));
    }
}
