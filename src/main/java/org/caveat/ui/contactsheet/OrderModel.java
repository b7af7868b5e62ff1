package org.caveat.ui.contactsheet;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.order.Arranged;
import org.caveat.collection.order.Arrangement;
import org.caveat.collection.order.Arranging;
import org.caveat.collection.order.NameOrder;
import org.caveat.collection.order.Standing;
import org.caveat.collection.order.Standings;
import org.caveat.ui.fx.Photographs;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Job;
import org.caveat.work.Work;

/**
 * In what order and in what groups the photographs stand. They are arranged behind; what is read and edited is followed,
 * a moment later and all at once.
 */
public final class OrderModel implements AutoCloseable {
    /** So long what was edited stays where it was, for more may follow. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private final Function<String, Optional<Holding>> holdings;
    private final ToIntFunction<Holding> attention;
    private Locale language;
    private final Work work;
    private final Executor toolkit;
    private final ObjectProperty<Arrangement> arrangement = new SimpleObjectProperty<>(Arrangement.BY_NAME);
    private final ReadOnlyObjectWrapper<Arranged> arranged = new ReadOnlyObjectWrapper<>(Arranged.NOTHING);
    private final Map<String, Standing> known = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private List<Found> photographs = List.of();
    private final ReadOnlyBooleanWrapper inOwnOrder = new ReadOnlyBooleanWrapper(false);
    private boolean isDue;
    private boolean isClosed;
    private int questions;
    private Optional<Job<Arranged>> job = Optional.empty();

    /**
     * What is known of the photographs.
     *
     * @param holdings of each; asked on any thread
     * @param attention how much of one calls for attention; asked on any thread
     */
    public record Known(Function<String, Optional<Holding>> holdings, ToIntFunction<Holding> attention) {}

    /** @param language whose letters names are in */
    public OrderModel(Photographs photographs, Known facts, Locale language, Work work, Executor toolkit) {
        this.holdings = facts.holdings();
        this.attention = facts.attention();
        this.language = language;
        this.work = work;
        this.toolkit = toolkit;
        subscriptions.add(photographs.watch(this::hear)::unsubscribe);
        subscriptions.on(arrangement, () -> {
            known.clear();
            ask();
        });
    }

    public ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /** The photographs as they stand. */
    public ReadOnlyObjectProperty<Arranged> arrangedProperty() {
        return arranged.getReadOnlyProperty();
    }

    /** Whether the photographs stand in an order that somebody gave them. */
    public ReadOnlyBooleanProperty inOwnOrderProperty() {
        return inOwnOrder.getReadOnlyProperty();
    }

    public boolean isInOwnOrder() {
        return inOwnOrder.get();
    }

    /** Arranges these photographs, in the place of those before. */
    public void show(List<Found> shown) {
        photographs = shown;
        inOwnOrder.set(false);
        boolean isAlmostSo =
                arranged.get().photographs().isEmpty() && arrangement.get().equals(Arrangement.BY_NAME);
        if (isAlmostSo || shown.isEmpty()) {
            forget(); // what is still being arranged is of those before
            arranged.set(Arranged.of(shown)); // the first screen does not wait
            askLater();
        } else {
            ask();
        }
    }

    /** Shows photographs in the order in which they are given. */
    public void showInOwnOrder(List<Found> shown) {
        photographs = shown;
        inOwnOrder.set(true);
        forget();
        arranged.set(Arranged.of(shown));
    }

    /** Names are in another language's order from now on. */
    public void speak(Locale another) {
        if (!another.equals(language)) {
            language = another;
            ask();
        }
    }

    private void forget() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        questions++;
    }

    private void ask() {
        if (inOwnOrder.get()) {
            return;
        }
        forget();
        int question = questions;
        List<Found> among = photographs;
        Arranging arranging = new Arranging(standings(), new NameOrder(language), holdings);
        Job<Arranged> asked = work.start(Work.Rank.NOW, progress -> arranging.arrange(among, progress::isCancelled));
        job = Optional.of(asked);
        asked.result().whenComplete((answer, failure) -> toolkit.execute(() -> take(question, answer)));
    }

    private void take(int question, @org.jspecify.annotations.Nullable Arranged answer) {
        if (question == questions) {
            job = Optional.empty();
            // mostly they stand as they stood, and nobody need look at all of them again
            Optional.ofNullable(answer)
                    .filter(now -> !now.equals(arranged.get()))
                    .ifPresent(arranged::set);
        }
    }

    private Standings standings() {
        return new Standings(arrangement.get(), attention);
    }

    /** Of one that was read or edited: where it stands elsewhere than before, all are arranged again. */
    private void hear(Holding holding) {
        if (inOwnOrder.get() || arrangement.get().needsOnlyNames()) {
            return;
        }
        Standing now = standings().of(holding.found(), Optional.of(holding));
        if (!now.equals(known.put(holding.file(), now))) {
            askLater();
        }
    }

    private void askLater() {
        if (!isDue) {
            isDue = true;
            work.later(PAUSE, () -> toolkit.execute(this::again));
        }
    }

    private void again() {
        isDue = false;
        if (isClosed) {
            return;
        }
        if (job.isPresent()) {
            askLater(); // what is being arranged now is shown first
        } else {
            ask();
        }
    }

    @Override
    public void close() {
        isClosed = true;
        subscriptions.close();
        forget();
        photographs = List.of();
    }
}
