package org.caveat.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportReport;
import org.caveat.export.Exports;
import org.caveat.text.Messages;
import org.caveat.ui.export.leftout.LeftOutModel;
import org.caveat.ui.export.preview.PreviewModel;
import org.caveat.ui.export.what.Habit;
import org.caveat.ui.export.what.ObstacleModel;
import org.caveat.ui.export.what.Scope;
import org.caveat.ui.export.what.WhatModel;
import org.caveat.ui.export.what.Wish;
import org.caveat.ui.fx.Sentences;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** An export being chosen, made, and done. */
public final class ExportModel {
    private final Exports exports;
    private final Supplier<CollectionOnDisk> collection;
    private final Memory memory;
    private final Work work;
    private final Executor toolkit;
    private final Messages messages;
    private final WhatModel what;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Choosing(Optional.empty()));
    private final ReadOnlyStringWrapper brief = new ReadOnlyStringWrapper("");
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
     * @param memory how it was exported the last time
     * @param toolkit the toolkit's thread
     */
    public ExportModel(
            Exports exports,
            Supplier<CollectionOnDisk> collection,
            Memory memory,
            Work work,
            Executor toolkit,
            Messages messages) {
        this.exports = exports;
        this.collection = collection;
        this.memory = memory;
        this.work = work;
        this.toolkit = toolkit;
        this.messages = messages;
        CollectionOnDisk now = collection.get();
        this.what = new WhatModel(exports.formats(), now.holdings().size(), beside(now.folder()));
        Habit.choose(memory.choice(), what);
        state.subscribe(made -> brief.set(inBrief(made)));
    }

    /** Offers photographs to choose from: those first that are meant unless others were chosen the last time. */
    public void offer(List<Scope> offered) {
        what.offer(offered);
        Habit.choose(memory.choice(), what);
    }

    /** Chooses some of the photographs that are offered, whatever was chosen the last time. */
    public void mean(Scope scope) {
        what.scopes().stream().filter(scope::equals).findFirst().ifPresent(what.scopeProperty()::set);
    }

    /** What is chosen. */
    WhatModel what() {
        return what;
    }

    /** Begins to find out what would be left out; it ends with the view. */
    LeftOutModel leftOut() {
        return new LeftOutModel(exports, collection, what, work, toolkit);
    }

    /** Begins to make what is shown beforehand; it ends with the view. */
    PreviewModel preview() {
        return new PreviewModel(exports, collection, what, work, toolkit);
    }

    /** Begins to look at the folder chosen; it ends with the view. */
    ObstacleModel obstacle() {
        return new ObstacleModel(exports, what, work, toolkit, messages);
    }

    /** How far it is, in a few words; nothing, where it is not yet being made. */
    public ReadOnlyStringProperty briefProperty() {
        return brief.getReadOnlyProperty();
    }

    /** Another language is spoken: how far it is, is said in it. */
    public void sayAgain() {
        brief.set(inBrief(state.get()));
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

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Remembers for the next time what is chosen now. */
    public void remember() {
        memory.keep(before -> Habit.of(what, before));
    }

    /** Makes the export, behind. Does nothing where something is still to be chosen. */
    void start() {
        Optional<Path> folder = what.targetFolder();
        if (folder.isEmpty() || !what.readyProperty().get() || isRunning()) {
            return;
        }
        remember();
        state.set(new Running(-1));
        Wish wish = what.wishProperty().get();
        Job<ExportReport> job = work.start(
                Rank.SOON, progress -> exports.run(wish.plan(collection.get(), folder.get()), telling(progress)));
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
        report.ifPresent(
                made -> memory.keep(before -> before.written(made.target().toString())));
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
