package org.caveat.ui.inspector.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.caveat.collection.Holding;
import org.caveat.collection.Restoring;
import org.caveat.edit.Step;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.LogEntry;
import org.caveat.model.OwnKind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.Editing;

/** The history of the photograph in front, the latest first, and what restores what stood before. */
public final class HistoryModel {
    private final Editing editing;
    private final BiConsumer<String, Runnable> apart;
    private final Messages messages;
    private final HistoryWords words;
    private final ReadOnlyObjectWrapper<List<HistoryEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Optional<Holding> photograph = Optional.empty();

    /**
     * @param apart does something to a photograph that is an entry of its own in its history; what is typed is said first
     * @param own the kinds of the collection's own
     * @param zone in which times are told
     */
    public HistoryModel(
            Editing editing,
            BiConsumer<String, Runnable> apart,
            Messages messages,
            Words words,
            List<OwnKind> own,
            ZoneId zone) {
        this.editing = editing;
        this.apart = apart;
        this.messages = messages;
        this.words = new HistoryWords(messages, words, own, zone);
    }

    public void show(Optional<Holding> holding) {
        if (!holding.map(Holding::file).equals(photograph.map(Holding::file))) {
            told.set("");
        }
        photograph = holding;
        empty.set(messages.get(empty(holding)));
        List<HistoryEntry> now = holding.map(shown -> entries(shown.state())).orElse(List.of());
        // made anew only where something is new, so that nothing moves from under the keyboard
        if (!now.equals(entries.get())) {
            entries.set(now);
        }
    }

    ReadOnlyObjectProperty<List<HistoryEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Why there are no entries, where there are none. */
    ReadOnlyStringProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    private static String empty(Optional<Holding> holding) {
        if (holding.filter(now -> now.status() == Holding.Status.LOCKED).isPresent()) {
            return "inspector.history-not-read";
        }
        return holding.flatMap(Holding::closed).isPresent() ? "inspector.history-none" : "inspector.history-empty";
    }

    /** What was restored last, in a sentence; empty where nothing was. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Whether anything can be changed. */
    boolean isOpen() {
        return photograph.filter(holding -> holding.closed().isEmpty()).isPresent();
    }

    /** Says again what stood before a change. */
    void restore(HistoryEntry.Line line) {
        restore(List.of(line.change()), messages.get("inspector.restored", line.what()));
    }

    /** Says again what stood before everything that an entry changed, as far as it can be. */
    void restoreAll(HistoryEntry entry) {
        restore(entry.entry().changes(), messages.get("inspector.restored-all", entry.who()));
    }

    private void restore(List<Change> changes, String sentence) {
        photograph
                .map(Holding::file)
                .ifPresent(file -> apart.accept(
                        file,
                        () -> told.set(isRestored(file, changes) ? sentence : messages.get("inspector.not-restored"))));
    }

    private boolean isRestored(String file, List<Change> changes) {
        Optional<AnnotatedPhotograph> before = state(file);
        before.ifPresent(
                state -> editing.apply(Step.one("inspector.restore", file, Restoring.all(changes, editing.hand()))));
        return !state(file).equals(before);
    }

    /** What is said of a photograph, where something can be. */
    private Optional<AnnotatedPhotograph> state(String file) {
        return editing.holding(file)
                .filter(holding -> holding.closed().isEmpty())
                .map(Holding::state);
    }

    private List<HistoryEntry> entries(AnnotatedPhotograph state) {
        List<LogEntry> latestFirst = new ArrayList<>(state.log());
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .map(entry -> words.entry(entry, state, editing.hand()))
                .toList();
    }
}
