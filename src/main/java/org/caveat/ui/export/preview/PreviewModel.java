package org.caveat.ui.export.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.Exports;
import org.caveat.export.Preview;
import org.caveat.ui.export.what.WhatModel;
import org.caveat.ui.export.what.Wish;
import org.caveat.ui.fx.Latest;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;

/** How the export that is being chosen would begin. It is made behind, again whenever that changes. */
public final class PreviewModel implements AutoCloseable {
    private final Exports exports;
    private final Supplier<CollectionOnDisk> collection;
    private final WhatModel what;
    private final Latest<Optional<Preview>> latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new NoFormat());
    private final ReadOnlyObjectWrapper<Optional<String>> format = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Wish> asked = Optional.empty();

    /** How far it is made. */
    public sealed interface State {}

    /** No format is chosen. */
    public record NoFormat() implements State {}

    /** It is being made. */
    public record Making() implements State {}

    /** It is there. */
    public record Made(Preview preview) implements State {}

    /** No photograph would be carried. */
    public record NoPhotograph() implements State {}

    /**
     * It cannot be made.
     *
     * @param reason in a sentence
     */
    public record NotMade(String reason) implements State {}

    /** @param toolkit the toolkit's thread */
    public PreviewModel(
            Exports exports, Supplier<CollectionOnDisk> collection, WhatModel what, Work work, Executor toolkit) {
        this.exports = exports;
        this.collection = collection;
        this.what = what;
        this.latest = new Latest<>(work, toolkit);
        subscriptions.watch(what.wishProperty(), wish -> choose());
    }

    private void choose() {
        List<String> formats = formats();
        if (format.get().filter(formats::contains).isEmpty()) {
            format.set(formats.stream().findFirst());
        }
        make();
    }

    private void make() {
        Optional<Wish> wanted =
                format.get().map(one -> what.wishProperty().get().of(one));
        if (asked.equals(wanted)) {
            return;
        }
        asked = wanted;
        if (wanted.isEmpty()) {
            latest.cancel();
            state.set(new NoFormat());
            return;
        }
        Wish wish = wanted.get();
        String name = wish.formats().get(0);
        state.set(new Making());
        latest.ask(
                progress -> exports.preview(wish.plan(collection.get(), Path.of("")), name, progress),
                (made, failure) -> state.set(state(made, failure)));
    }

    private static State state(Optional<Optional<Preview>> made, Optional<String> failure) {
        if (made.isEmpty()) {
            return new NotMade(failure.orElse(""));
        }
        return made.get().<State>map(Made::new).orElseGet(NoPhotograph::new);
    }

    /** How far it is made. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The formats chosen, of each of which the beginning can be shown. */
    List<String> formats() {
        return what.wishProperty().get().formats();
    }

    /** The format of which the beginning is shown; none, where none is chosen. */
    ReadOnlyObjectProperty<Optional<String>> formatProperty() {
        return format.getReadOnlyProperty();
    }

    /** Changes whenever other formats are chosen. */
    ReadOnlyObjectProperty<Wish> wishProperty() {
        return what.wishProperty();
    }

    /** Shows the beginning of one of the formats chosen. */
    void show(String chosen) {
        if (formats().contains(chosen)) {
            format.set(Optional.of(chosen));
            make();
        }
    }

    /** Makes no more. */
    @Override
    public void close() {
        subscriptions.close();
        latest.cancel();
    }
}
