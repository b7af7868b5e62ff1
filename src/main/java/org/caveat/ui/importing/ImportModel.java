package org.caveat.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.importing.ImportFailure;
import org.caveat.importing.ImportPlan;
import org.caveat.importing.Incoming;
import org.caveat.importing.Source;
import org.caveat.importing.catalogue.CatalogueImport;
import org.caveat.importing.catalogue.Destination;
import org.caveat.importing.catalogue.Mapping;
import org.caveat.importing.csv.CsvImport;
import org.caveat.importing.way.WaysIn;
import org.caveat.settings.MappingStore;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Sentences;
import org.caveat.work.Job;
import org.caveat.work.Work;

/** An import being chosen, looked at beforehand, and made. Nothing is changed before it is said. */
public final class ImportModel {
    private final OpenCollection collection;
    private final MappingStore store;
    private final Supplier<Hand> hand;
    private final Behind behind;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Choosing(Optional.empty()));
    private final BooleanProperty replaces = new SimpleBooleanProperty();
    private final Map<String, Destination> chosen = new LinkedHashMap<>();
    private Optional<Path> source = Optional.empty();
    private int asked;

    /** How far the import is. */
    sealed interface State {}

    /** @param refusal why the last could not be read, in a sentence */
    record Choosing(Optional<String> refusal) implements State {}

    record Reading() implements State {}

    /** @param mapping where the columns go; empty for what is no catalogue */
    record Foreseen(ImportPlan plan, Optional<Mapping> mapping) implements State {}

    /** Where work is done, and where it is told. */
    public record Behind(Work work, Executor toolkit) {}

    /**
     * @param store where mappings of columns are kept
     * @param hand who imports
     */
    public ImportModel(
            OpenCollection collection, MappingStore store, Supplier<Hand> hand, Behind behind, Messages messages) {
        this.collection = collection;
        this.store = store;
        this.hand = hand;
        this.behind = behind;
        this.messages = messages;
        replaces.subscribe((was, now) -> {
            if (state.get() instanceof Foreseen) {
                foresee();
            }
        });
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether what stands gives way to what comes in. */
    BooleanProperty replacesProperty() {
        return replaces;
    }

    /** What is brought in: a file or folder; empty where it is what the photographs say of themselves. */
    Optional<Path> source() {
        return source;
    }

    /** Reads a file or folder, or, where none is given, the photographs themselves. */
    public void read(Optional<Path> from) {
        source = from;
        chosen.clear();
        foresee();
    }

    /** Sends a column of the catalogue elsewhere. */
    void send(String heading, Destination destination) {
        chosen.put(heading, destination);
        foresee();
    }

    private void foresee() {
        int number = ++asked;
        state.set(new Reading());
        Map<String, Destination> columns = Map.copyOf(chosen);
        Optional<Path> from = source;
        boolean gives = replaces.get();
        Hand by = hand.get();
        Job<Foreseen> job = behind.work().start(Work.Rank.NOW, progress -> foreseen(from, columns, gives, by));
        job.result().whenComplete((made, failure) -> behind.toolkit().execute(() -> {
            if (number == asked) {
                state.set(failure == null ? made : new Choosing(Sentences.of(failure)));
            }
        }));
    }

    private Foreseen foreseen(Optional<Path> from, Map<String, Destination> columns, boolean gives, Hand by)
            throws ImportFailure {
        if (from.isEmpty()) {
            Source photographs = new Source(collection.folder());
            ImportPlan plan = WaysIn.all(Map.of(), messages)
                    .plan(collection.snapshot(), WaysIn.embedded(messages), photographs, gives, by);
            return new Foreseen(plan, Optional.empty());
        }
        Source file = new Source(from.get());
        boolean isCatalogue = !new CsvImport().takes(file) && new CatalogueImport(Map.of()).takes(file);
        if (!isCatalogue) {
            ImportPlan plan = WaysIn.all(Map.of(), messages).plan(collection.snapshot(), from.get(), gives, by);
            return new Foreseen(plan, Optional.empty());
        }
        List<String> headings = List.copyOf(
                new CatalogueImport(Map.of()).mapping(file).columns().keySet());
        Map<String, Destination> known = new LinkedHashMap<>(Mapping.understood(store.remembered(headings)));
        known.putAll(columns);
        Mapping mapping = new CatalogueImport(known).mapping(file);
        ImportPlan plan = mapping.file().isEmpty()
                ? new ImportPlan(List.of(), List.of(messages.get("ui-importing.no-file")))
                : WaysIn.all(known, messages).plan(collection.snapshot(), from.get(), gives, by);
        return new Foreseen(plan, Optional.of(mapping));
    }

    /** Keeps where the columns go in a file; gives back why that failed, in a sentence. */
    Optional<String> save(Path file) {
        try {
            if (state.get() instanceof Foreseen foreseen && foreseen.mapping().isPresent()) {
                store.write(file, foreseen.mapping().get().spelled());
            }
            return Optional.empty();
        } catch (IOException reason) {
            return Optional.ofNullable(reason.getMessage());
        }
    }

    /** Takes where columns go from a file; gives back why that failed, in a sentence. */
    Optional<String> load(Path file) {
        try {
            chosen.putAll(Mapping.understood(store.read(file)));
            foresee();
            return Optional.empty();
        } catch (IOException reason) {
            return Optional.ofNullable(reason.getMessage());
        }
    }

    /** Brings in what was foreseen, behind, as one step that can be undone. Tells how many photographs it concerned. */
    Optional<Job<Boolean>> run() {
        if (!(state.get() instanceof Foreseen foreseen) || foreseen.plan().changing() == 0) {
            return Optional.empty();
        }
        List<Step.OfPhotograph> edits = foreseen.plan().incoming().stream()
                .filter(Incoming::changesSomething)
                .map(one -> new Step.OfPhotograph(one.photograph().file(), one.edit()))
                .toList();
        return Optional.of(collection.behind(() -> {
            remember(foreseen.mapping());
            boolean unused = collection.apply(new Step("edit.import", edits, Optional.empty()));
        }));
    }

    /** For the next catalogue with the same headings. That it could not be kept costs nothing but choosing again. */
    private void remember(Optional<Mapping> mapping) {
        try {
            if (mapping.isPresent()) {
                store.remember(mapping.get().spelled());
            }
        } catch (IOException notKept) {
            // the import itself is what was asked for
        }
    }
}
