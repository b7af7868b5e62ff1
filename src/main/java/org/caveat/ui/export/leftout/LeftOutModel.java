package org.caveat.ui.export.leftout;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.Contents;
import org.caveat.export.ExportCheck;
import org.caveat.export.Exports;
import org.caveat.ui.export.what.WhatModel;
import org.caveat.ui.export.what.Wish;
import org.caveat.ui.fx.Latest;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;

/** What the export that is being chosen would carry and leave out. It is found out behind, again whenever that changes. */
public final class LeftOutModel implements AutoCloseable {
    private final Exports exports;
    private final Supplier<CollectionOnDisk> collection;
    private final Latest<ExportCheck> latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Looking());
    private final Subscriptions subscriptions = new Subscriptions();
    private Optional<Wish> asked = Optional.empty();

    /** How far it is found out. */
    public sealed interface State {}

    /** It is being found out. */
    public record Looking() implements State {}

    /**
     * It is known.
     *
     * @param photographs how many are carried
     * @param caveats how many are carried
     * @param privates how many statements are carried that are marked as private
     * @param groups what is left out, failures first
     * @param warnings what should be looked at, each in a sentence
     */
    public record Known(int photographs, int caveats, int privates, List<Group> groups, List<String> warnings)
            implements State {
        public Known {
            groups = List.copyOf(groups);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * It cannot be found out.
     *
     * @param reason in a sentence
     */
    public record NotKnown(String reason) implements State {}

    /** @param toolkit the toolkit's thread */
    public LeftOutModel(
            Exports exports, Supplier<CollectionOnDisk> collection, WhatModel what, Work work, Executor toolkit) {
        this.exports = exports;
        this.collection = collection;
        this.latest = new Latest<>(work, toolkit);
        subscriptions.watch(what.wishProperty(), wish -> find(wish.carried()));
    }

    private void find(Wish wish) {
        if (asked.equals(Optional.of(wish))) {
            return;
        }
        asked = Optional.of(wish);
        state.set(new Looking());
        latest.ask(
                progress -> exports.check(wish.plan(collection.get(), Path.of("")), progress),
                (check, failure) -> state.set(
                        check.<State>map(LeftOutModel::known).orElseGet(() -> new NotKnown(failure.orElse("")))));
    }

    private static Known known(ExportCheck check) {
        Contents contents = check.contents();
        return new Known(
                contents.photographs(),
                contents.caveats(),
                check.privates(),
                Group.of(contents.leftOut()),
                contents.warnings());
    }

    /** How far it is found out. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Looks no further. */
    @Override
    public void close() {
        subscriptions.close();
        latest.cancel();
    }
}
