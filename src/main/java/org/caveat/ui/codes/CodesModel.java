package org.caveat.ui.codes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.edit.PutOfCollection;
import org.caveat.edit.Step;
import org.caveat.model.CollectionFields;
import org.caveat.text.codes.Codes;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** The codes of the open collection: which file holds them, and what was read of it last. */
public final class CodesModel implements AutoCloseable {
    private final Desk desk;
    private final Work work;
    private final Executor toolkit;
    private final BooleanProperty on;
    private final CodesFile files;
    private final ReadOnlyObjectWrapper<Optional<CodesFile.Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> candidates = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscriptions subscriptions = new Subscriptions();
    private boolean isClosed;

    /**
     * Makes the model.
     *
     * @param on whether codes are replaced at all
     * @param toolkit the toolkit's thread
     */
    public CodesModel(Desk desk, BooleanProperty on, Work work, Executor toolkit) {
        this.desk = desk;
        this.on = on;
        this.work = work;
        this.toolkit = toolkit;
        this.files = new CodesFile(desk.collection().folder());
        subscriptions.watch(desk.describedProperty(), described -> readAnew());
    }

    /** The file that holds the codes, as a path in the collection. */
    public Optional<String> file() {
        return desk.describedProperty().get().get(CollectionFields.CODES);
    }

    /** Lets another file hold the codes, or none. */
    public void hold(Optional<String> file) {
        desk.apply(Step.ofCollection("edit.codes", new PutOfCollection<>(CollectionFields.CODES, file)));
    }

    /** Why no file can be named, in words. */
    public ReadOnlyObjectProperty<Optional<String>> closedProperty() {
        return desk.closedProperty();
    }

    public BooleanProperty onProperty() {
        return on;
    }

    /** What was read last; empty where no file is named, or it was not read yet. */
    ReadOnlyObjectProperty<Optional<CodesFile.Read>> readProperty() {
        return read.getReadOnlyProperty();
    }

    /** The files of the folder that may hold codes. */
    public ReadOnlyObjectProperty<List<String>> candidatesProperty() {
        return candidates.getReadOnlyProperty();
    }

    /** The codes that are replaced now: none, unless that is on. */
    public Codes active() {
        return on.get() ? read.get().map(CodesFile.Read::codes).orElse(Codes.NONE) : Codes.NONE;
    }

    /** Reads the file, behind, where it is another one than the one that was read. */
    public void readAnew() {
        Optional<String> named = file();
        Optional<CodesFile.Read> before = read.get();
        if (named.isEmpty()) {
            read.set(Optional.empty());
            return;
        }
        work.start(Rank.SOON, progress -> files.read(named.get(), before))
                .result()
                .thenAccept(found -> toolkit.execute(() -> {
                    if (!isClosed && file().equals(Optional.of(found.file()))) {
                        read.set(Optional.of(found));
                    }
                }));
    }

    /** Looks, behind, which files may hold codes. */
    public void look() {
        work.start(Rank.SOON, progress -> files.candidates())
                .result()
                .thenAccept(found -> toolkit.execute(() -> candidates.set(found)));
    }

    @Override
    public void close() {
        isClosed = true;
        subscriptions.close();
    }
}
