package org.caveat.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.caveat.collection.CollectionListener;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.SaveNews;
import org.caveat.edit.History;
import org.caveat.model.CollectionDescription;

/** Brings a collection's news to the toolkit's thread; what comes often comes together. */
final class News implements CollectionListener {
    private final Executor toolkit;
    private final Takers takers;
    private final Arrivals<Holding> arrivals;
    private final Arrivals<SaveNews> saves;

    /**
     * Who takes the news, on the toolkit's thread.
     *
     * @param described takes why nothing can be said of the collection as a whole
     */
    record Takers(
            Consumer<List<Holding>> changed,
            Consumer<List<Found>> found,
            Consumer<History> history,
            Consumer<Optional<String>> described,
            SavingState saving,
            ReadingState reading) {}

    /** @param slices how many photographs that changed are told at once */
    News(Executor toolkit, Arrivals.Slices<Holding> slices, Takers takers) {
        this.toolkit = toolkit;
        this.takers = takers;
        this.arrivals = new Arrivals<>(toolkit, slices, takers.changed());
        this.saves = new Arrivals<>(toolkit, takers.saving()::hear);
    }

    @Override
    public void found(List<Found> found) {
        toolkit.execute(() -> takers.found().accept(found));
    }

    @Override
    public void changed(Holding holding) {
        arrivals.add(holding);
    }

    @Override
    public void reading(int done, int total) {
        takers.reading().at(done, total);
    }

    @Override
    public void described(CollectionDescription told, Optional<String> why) {
        toolkit.execute(() -> takers.described().accept(why));
    }

    @Override
    public void history(History now) {
        toolkit.execute(() -> takers.history().accept(now));
    }

    @Override
    public void saving(SaveNews latest) {
        saves.add(latest);
    }
}
