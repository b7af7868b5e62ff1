package org.caveat.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.export.Extra;
import org.caveat.export.Layout;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Sentences;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** An export being chosen, made, and done. */
public final class ExportModel {
    private final Exports exports;
    private final Supplier<CollectionOnDisk> collection;
    private final Work work;
    private final Executor toolkit;
    private final ObservableSet<String> formats = FXCollections.observableSet();
    private final ObservableSet<Extra> extras = FXCollections.observableSet();
    private final BooleanProperty reviewedOnly = new SimpleBooleanProperty(false);
    private final BooleanProperty overwrite = new SimpleBooleanProperty(true);
    private final StringProperty target = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Choosing(Optional.empty()));
    private final ReadOnlyBooleanWrapper anyFormat = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper brief = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Scope> scope;
    private final Messages messages;
    private List<Scope> scopes;
    private Optional<Job<?>> running = Optional.empty();

    /** How far the export is. */
    sealed interface State {}

    /** @param refusal why the last try was refused, in a sentence */
    record Choosing(Optional<String> refusal) implements State {}

    /** @param share between 0 and 1; negative where it is not known */
    record Running(double share) implements State {}

    record Done(ExportReport report) implements State {}

    /**
     * @param collection what is exported, unsaved words included: asked when the export begins
     * @param toolkit the toolkit's thread
     */
    public ExportModel(
            Exports exports, Supplier<CollectionOnDisk> collection, Work work, Executor toolkit, Messages messages) {
        this.exports = exports;
        this.collection = collection;
        this.work = work;
        this.toolkit = toolkit;
        this.messages = messages;
        this.scopes = List.of(new Scope.All(collection.get().holdings().size()));
        this.scope = new SimpleObjectProperty<>(scopes.get(0));
        exports.formats().stream().findFirst().ifPresent(formats::add);
        target.set(beside(collection.get().folder()).toString());
        target.subscribe(this::judge);
        formats.addListener((InvalidationListener) changed -> judge());
        judge();
        state.subscribe(now -> brief.set(inBrief(now)));
    }

    /** Offers photographs to choose from; at first those are chosen that are named first. */
    public void offer(List<Scope> offered) {
        scopes = List.copyOf(offered);
        scope.set(scopes.get(0));
    }

    List<Scope> scopes() {
        return scopes;
    }

    /** Which photographs are exported. */
    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    private void judge() {
        anyFormat.set(!formats.isEmpty());
        ready.set(targetFolder().isPresent() && anyFormat.get());
    }

    ReadOnlyBooleanProperty anyFormatProperty() {
        return anyFormat.getReadOnlyProperty();
    }

    /** Whether all is chosen that must be: a format, and a folder. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** How far it is, in a few words; nothing, where it is not yet being made. */
    public ReadOnlyStringProperty briefProperty() {
        return brief.getReadOnlyProperty();
    }

    private String inBrief(State now) {
        if (now instanceof Running making) {
            return inBrief(making);
        }
        if (now instanceof Choosing choosing) {
            return choosing.refusal().isPresent() ? messages.get("exporting.failed") : "";
        }
        return messages.get("exporting.ended");
    }

    String inBrief(Running making) {
        return making.share() < 0
                ? messages.get("exporting.running")
                : messages.get("exporting.percent", Math.round(making.share() * 100));
    }

    public boolean isRunning() {
        return state.get() instanceof Running;
    }

    /** A folder of its own beside the collection's. */
    private static Path beside(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.resolve("export") : folder.resolveSibling(name + "-export");
    }

    List<String> allFormats() {
        return exports.formats();
    }

    ObservableSet<String> formats() {
        return formats;
    }

    ObservableSet<Extra> extras() {
        return extras;
    }

    BooleanProperty reviewedOnlyProperty() {
        return reviewedOnly;
    }

    /** Whether an earlier export of this program is replaced; nothing else ever is. */
    BooleanProperty overwriteProperty() {
        return overwrite;
    }

    StringProperty targetProperty() {
        return target;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The folder typed, where it is one. */
    Optional<Path> targetFolder() {
        try {
            return Optional.of(target.get().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }

    /** Makes the export, behind. Does nothing where something is still to be chosen. */
    void start() {
        Optional<Path> folder = targetFolder();
        if (folder.isEmpty() || !ready.get() || isRunning()) {
            return;
        }
        state.set(new Running(-1));
        List<String> chosen =
                exports.formats().stream().filter(formats::contains).toList();
        ExportOptions options = new ExportOptions(
                reviewedOnly.get(),
                Set.copyOf(extras),
                Optional.empty(),
                false,
                overwrite.get(),
                Layout.PLAIN,
                scope.get().selection());
        Scope wanted = scope.get();
        Job<ExportReport> job = work.start(
                Rank.SOON,
                progress -> exports.run(
                        new ExportPlan(wanted.of(collection.get()), chosen, folder.get(), options), telling(progress)));
        running = Optional.of(job);
        job.result()
                .whenComplete((report, failure) ->
                        toolkit.execute(() -> ended(Optional.ofNullable(report), Optional.ofNullable(failure))));
    }

    /** No longer wanted: what was there before is as it was. */
    public void cancel() {
        running.ifPresent(Job::cancel);
    }

    private void ended(Optional<ExportReport> report, Optional<Throwable> failure) {
        running = Optional.empty();
        state.set(report.<State>map(Done::new).orElseGet(() -> new Choosing(failure.flatMap(Sentences::of))));
    }

    private Progress telling(Progress progress) {
        return new Progress() {
            @Override
            public void at(long done, long total) {
                progress.at(done, total);
                toolkit.execute(() -> told(total <= 0 ? -1 : (double) done / total));
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    private void told(double share) {
        if (isRunning()) {
            state.set(new Running(share));
        }
    }
}
