package org.caveat.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.caveat.work.Failures;

/**
 * What a view listens to, collected so that it ends with the view. Otherwise a listener on something long-lived keeps a
 * closed view alive.
 */
public final class Subscriptions implements AutoCloseable {
    private final List<Subscription> all = new ArrayList<>();

    public void add(Runnable end) {
        all.add(end::run);
    }

    /** Tells the value now, and whenever it changes. */
    public <T> void watch(ObservableValue<T> value, Consumer<? super T> watcher) {
        all.add(value.subscribe(watcher));
    }

    /** Tells, from now on, that it changed. */
    public void on(Observable observable, Runnable watcher) {
        all.add(observable.subscribe(watcher));
    }

    /** Tells every change of a list. */
    public <T> void onList(ObservableList<T> list, ListChangeListener<? super T> listener) {
        list.addListener(listener);
        all.add(() -> list.removeListener(listener));
    }

    public <T> void bind(Property<T> property, ObservableValue<? extends T> value) {
        property.bind(value);
        all.add(property::unbind);
    }

    public <T> void bindBoth(Property<T> one, Property<T> other) {
        one.bindBidirectional(other);
        all.add(() -> one.unbindBidirectional(other));
    }

    /** Sees events of a node before the node does. */
    public <E extends Event> void filter(Node node, EventType<E> type, EventHandler<? super E> handler) {
        node.addEventFilter(type, handler);
        all.add(() -> node.removeEventFilter(type, handler));
    }

    /** Closes parts in their order; one that fails costs the others nothing. */
    public static void closeAll(List<? extends AutoCloseable> parts) {
        parts.forEach(part -> Failures.contain(() -> {
            try {
                part.close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }));
    }

    public int count() {
        return all.size();
    }

    @Override
    public void close() {
        all.forEach(Subscription::unsubscribe);
        all.clear();
    }
}
