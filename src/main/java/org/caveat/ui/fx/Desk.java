package org.caveat.ui.fx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.caveat.collection.CollectionListener;
import org.caveat.collection.Found;
import org.caveat.collection.Holding;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.Hand;
import org.caveat.edit.History;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.model.CollectionDescription;
import org.caveat.search.Hits;
import org.caveat.search.Vocabulary;

/**
 * What lies open before the curator: the collection as the window sees it. Read and changed on the toolkit's thread
 * alone; news from other threads is brought there first.
 */
public final class Desk implements Photographs, Editing, AutoCloseable {
    private final OpenCollection collection;
    private final Supplier<Hand> hand;
    private final Executor toolkit;
    private final Undoing undoing;
    private final CollectionListener news;
    private final List<Consumer<Holding>> watchers = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Found>> photographs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Holding>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Hits> hits = new SimpleObjectProperty<>(Hits.NONE);
    private final ObjectProperty<Optional<String>> caveat = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<CollectionDescription> described;
    private final ReadOnlyObjectWrapper<Optional<String>> closed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SavingState saving = new SavingState();
    private final ReadingState reading;
    private final Vocabulary vocabulary;
    private Optional<String> currentFile = Optional.empty();
    private Set<String> onTheScreen = Set.of();

    /**
     * @param hand who edits, and when: asked at each edit
     * @param toolkit the toolkit's thread
     * @param later the toolkit's thread, once what waits for it is done
     */
    public Desk(OpenCollection collection, Supplier<Hand> hand, Executor toolkit, Executor later) {
        this.collection = collection;
        this.hand = hand;
        this.toolkit = toolkit;
        this.undoing = new Undoing(collection);
        this.described = new ReadOnlyObjectWrapper<>(collection.description());
        this.reading = new ReadingState(toolkit);
        this.vocabulary = new Vocabulary(collection.description().language());
        photographs.subscribe(
                found -> vocabulary.keepOnly(found.stream().map(Found::file).toList()));
        this.news = new News(
                toolkit,
                new Arrivals.Slices<>(later, one -> isInFront(one) || onTheScreen.contains(one.file())),
                new News.Takers(this::changed, photographs::set, history::set, this::described, saving, reading));
        collection.addListener(news);
        photographs.set(collection.photographs());
    }

    public OpenCollection collection() {
        return collection;
    }

    /** Finds and reads the photographs, behind. */
    public void read() {
        reading.begin();
        reading.follow(collection.read());
    }

    /** Takes in what was found so far, of which news is still on its way: who shows it next need not show it twice. */
    public void lookAtOnce() {
        photographs.set(collection.photographs());
    }

    /** The photographs in the order of their names. */
    public ReadOnlyObjectProperty<List<Found>> photographsProperty() {
        return photographs.getReadOnlyProperty();
    }

    /** The words that are used already, for completing what is typed. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What is said of the collection as a whole. */
    public ReadOnlyObjectProperty<CollectionDescription> describedProperty() {
        return described.getReadOnlyProperty();
    }

    /** Why nothing can be said of the collection as a whole, in words. */
    public ReadOnlyObjectProperty<Optional<String>> closedProperty() {
        return closed.getReadOnlyProperty();
    }

    @Override
    public Optional<Holding> holding(String file) {
        return collection.holding(file);
    }

    @Override
    public Subscription watch(Consumer<Holding> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public void want(Collection<String> files) {
        onTheScreen = Set.copyOf(files);
        collection.want(files);
    }

    /** The photograph in front; empty where there is none, or it is not yet read. */
    public ReadOnlyObjectProperty<Optional<Holding>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Optional<Holding> current() {
        return current.get();
    }

    public Optional<String> currentFile() {
        return currentFile;
    }

    /** Takes another photograph to the front; what was said of the one before is saved. */
    public void take(Optional<String> file) {
        if (file.equals(currentFile)) {
            return;
        }
        Optional<String> before = currentFile;
        currentFile = file;
        caveat.set(Optional.empty());
        current.set(file.flatMap(collection::holding));
        // only now: what was still being typed of the one before belongs to the same sitting
        before.ifPresent(collection::leave);
    }

    /** The id of the caveat that is selected, on the picture and among the cards alike. */
    public ObjectProperty<Optional<String>> caveatProperty() {
        return caveat;
    }

    /** What the search looks for, to be marked where it is read. */
    public ObjectProperty<Hits> hitsProperty() {
        return hits;
    }

    /** What was done so far, of which {@link #historyProperty} may be told only in a moment. */
    public History history() {
        return collection.history();
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    public SavingState saving() {
        return saving;
    }

    public ReadingState reading() {
        return reading;
    }

    @Override
    public Hand hand() {
        return hand.get();
    }

    @Override
    public void apply(Step step) {
        collection.apply(step);
    }

    @Override
    public void whole(FileFacts facts, Consumer<FileFacts> taker) {
        new WholeFiles(collection, toolkit).ask(facts, taker);
    }

    @Override
    public void begun(String file, Several edit) {
        collection.begun(file, edit);
    }

    /** A field is left, or the window: what was said of the photograph in front is saved without waiting for more. */
    public void keep() {
        currentFile.filter(file -> !collection.isSaved(file)).ifPresent(collection::keep);
    }

    /** Undoes the latest step, and takes the photograph it was about to the front. */
    public Optional<Step> undo() {
        return undoing.undo(this::front);
    }

    public Optional<Step> redo() {
        return undoing.redo(this::front);
    }

    private void front(String file) {
        currentFile.ifPresent(before -> take(Optional.of(file)));
    }

    private void changed(List<Holding> batch) {
        for (Holding told : batch) {
            // what was told may be older than what was done since, and what is gone since is told no more
            collection.holding(told.file()).ifPresent(this::tell);
        }
    }

    private void tell(Holding now) {
        if (isInFront(now)) {
            current.set(Optional.of(now));
        }
        vocabulary.hear(now);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(now));
    }

    private boolean isInFront(Holding holding) {
        return currentFile.filter(holding.file()::equals).isPresent();
    }

    private void described(Optional<String> why) {
        closed.set(why);
        // what was told may be older than what was done since
        described.set(collection.description());
    }

    /** Stops listening. The collection is closed by whoever opened it, for that waits for the disk. */
    @Override
    public void close() {
        collection.removeListener(news);
        watchers.clear();
    }
}
