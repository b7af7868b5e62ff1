package org.caveat.ui.bibliography;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.caveat.edit.PutOfCollection;
import org.caveat.edit.Step;
import org.caveat.model.CollectionFields;
import org.caveat.sources.BibliographyReader;
import org.caveat.sources.CitationStyle;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * The bibliography of the open collection: read behind, and again when what the collection says of it or the file itself
 * has changed; and the citations that it words otherwise.
 */
public final class BibliographyModel implements AutoCloseable {
    private final Desk desk;
    private final Work work;
    private final Executor toolkit;
    private final BibliographyReader reader;
    private final Completions completions;
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(Shelf.EMPTY);
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Difference>> differences = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscriptions subscriptions = new Subscriptions();
    private int asked;
    private boolean isClosed;

    /** @param toolkit the toolkit's thread */
    public BibliographyModel(Desk desk, Work work, Executor toolkit, Messages messages) {
        this.desk = desk;
        this.work = work;
        this.toolkit = toolkit;
        this.reader = new BibliographyReader(messages);
        this.completions =
                new Completions(desk.collection()::holdings, () -> shelf.get().citations(), work, toolkit);
        subscriptions.on(desk.describedProperty(), this::look);
        subscriptions.on(desk.reading().toldProperty(), () -> {
            if (!desk.reading().toldProperty().get().goesOn()) {
                look();
            }
        });
        look();
    }

    /** What fields of citations complete from. */
    public Citing citing() {
        return completions;
    }

    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /** Whether the file is being read. */
    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The files of the collection that can be its bibliography. */
    ReadOnlyObjectProperty<List<String>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Why nothing can be said of the collection as a whole. */
    ReadOnlyObjectProperty<Optional<String>> closedProperty() {
        return desk.closedProperty();
    }

    /** The citations that the bibliography words otherwise; empty while photographs are still being read. */
    ReadOnlyObjectProperty<List<Difference>> differencesProperty() {
        return differences.getReadOnlyProperty();
    }

    /** How many citations were taken from the bibliography and are worded otherwise there now. */
    public int outdated() {
        return (int) differences.get().stream().filter(Difference::isOurs).count();
    }

    /**
     * Looks again whenever the window is come back to, and tells whenever citations may be worded otherwise; until this is
     * closed.
     *
     * @param hasKeyboard whether the window is the one that is typed in
     */
    public void follow(ObservableValue<Boolean> hasKeyboard, Runnable watcher) {
        subscriptions.watch(hasKeyboard, is -> {
            if (is) {
                look();
            }
        });
        subscriptions.on(differences, watcher);
    }

    /** Looks whether the bibliography has changed, and reads it again where it has. */
    public void look() {
        Shelf.Said said = Shelf.Said.of(desk.describedProperty().get());
        if (said.file().isEmpty() && shelf.get().said().file().isEmpty()) {
            shelf.set(
                    said.equals(shelf.get().said()) ? shelf.get() : shelf.get().now(said, folder(), reader));
            return;
        }
        int asking = ++asked;
        Shelf stood = shelf.get();
        reading.set(true);
        work.start(Rank.SOON, progress -> {
                    Shelf now = stood.now(said, folder(), reader);
                    return new Looked(now, compared(now));
                })
                .result()
                .whenComplete((looked, failure) -> toolkit.execute(() -> {
                    if (asking == asked && !isClosed) {
                        reading.set(false);
                        Optional.ofNullable(looked).ifPresent(this::show);
                    }
                }));
    }

    private record Looked(Shelf shelf, List<Difference> differences) {}

    private void show(Looked looked) {
        shelf.set(looked.shelf());
        differences.set(desk.reading().toldProperty().get().goesOn() ? List.of() : looked.differences());
    }

    private List<Difference> compared(Shelf now) {
        return new Differences(now.citations()).among(desk.collection().holdings());
    }

    private Path folder() {
        return desk.collection().folder();
    }

    /** Looks which files of the collection can be its bibliography. */
    void lookForFiles() {
        work.start(Rank.NOW, progress -> FoundFiles.in(folder()))
                .result()
                .whenComplete((found, failure) ->
                        toolkit.execute(() -> Optional.ofNullable(found).ifPresent(files::set)));
    }

    /** Names another file, or none. */
    void name(Optional<String> file) {
        if (!file.equals(desk.describedProperty().get().get(CollectionFields.BIBLIOGRAPHY))) {
            desk.apply(Step.ofCollection(
                    "bibliography.named", new PutOfCollection<>(CollectionFields.BIBLIOGRAPHY, file)));
        }
    }

    /** Cites in another style from now on. */
    void cite(CitationStyle style) {
        desk.apply(Step.ofCollection(
                "bibliography.styled",
                new PutOfCollection<>(CollectionFields.CITATION_STYLE, Optional.of(style.id()))));
    }

    /** Says citations in the words that the bibliography has for them now, in one step. */
    void refresh(List<Difference> chosen) {
        if (!chosen.isEmpty()) {
            desk.apply(Differences.refreshing(chosen, desk.hand()));
            look();
        }
    }

    /** Lets go of what can be made anew: memory runs short. */
    public void freeMemory() {
        shelf.get().citations().freeMemory();
    }

    @Override
    public void close() {
        isClosed = true;
        subscriptions.close();
    }
}
