package org.caveat.ui.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportFailure;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.export.Printed;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Paper;
import org.caveat.ui.fx.Printers;
import org.caveat.ui.fx.Sentences;
import org.caveat.ui.fx.Surroundings;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** A printing: the printer is chosen, then the pages are made and printed behind, as the PDF would hold them. */
public final class PrintModel {
    private static final List<String> FORMAT = List.of("pdf");

    private final Exports exports;
    private final Supplier<CollectionOnDisk> collection;
    private final Surroundings surroundings;
    private final Behind behind;
    private final Messages messages;
    private final List<Sheet> sheets;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Choosing(Optional.empty()));
    private final ReadOnlyStringWrapper brief = new ReadOnlyStringWrapper("");
    private Optional<Job<?>> running = Optional.empty();

    /**
     * What is done beside the window.
     *
     * @param toolkit the toolkit's thread
     */
    public record Behind(Work work, Executor toolkit) {}

    /** How far it is. */
    sealed interface State {}

    /**
     * It is chosen what is to be printed.
     *
     * @param refusal why nothing was, in a sentence
     */
    record Choosing(Optional<String> refusal) implements State {}

    /**
     * It is being made and printed.
     *
     * @param words how far, in words
     */
    record Running(String words) implements State {}

    /** It is printed. */
    record Done(Printed printed) implements State {}

    /** @param sheets what can be printed */
    public PrintModel(
            Exports exports,
            Supplier<CollectionOnDisk> collection,
            Surroundings surroundings,
            Behind behind,
            Messages messages,
            List<Sheet> sheets) {
        this.exports = exports;
        this.collection = collection;
        this.surroundings = surroundings;
        this.behind = behind;
        this.messages = messages;
        this.sheets = List.copyOf(sheets);
        state.subscribe(now -> brief.set(inBrief(now)));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How far it is, in a few words; nothing, where nothing was begun. */
    public ReadOnlyStringProperty briefProperty() {
        return brief.getReadOnlyProperty();
    }

    /** Another language is spoken: how far it is, is said in it. What goes on says so with its next page. */
    public void sayAgain() {
        brief.set(inBrief(state.get()));
    }

    private String inBrief(State now) {
        if (now instanceof Running going) {
            return going.words();
        }
        if (now instanceof Choosing choosing) {
            return choosing.refusal().isPresent() ? messages.get("print.failed") : "";
        }
        return messages.get("print.ended");
    }

    public boolean isRunning() {
        return state.get() instanceof Running;
    }

    /** Looks for printers, has one chosen, and prints. Does nothing while something is printed. */
    void start(Sheet sheet) {
        if (isRunning()) {
            return;
        }
        state.set(new Running(messages.get("print.looking")));
        follow(behind.work().start(Rank.NOW, progress -> surroundings.printers()), found -> choose(sheet, found));
    }

    private void choose(Sheet sheet, Printers found) {
        if (found != Printers.READY) {
            String key = found == Printers.NONE ? "print.no-printer" : "print.no-command";
            state.set(new Choosing(Optional.of(messages.get(key))));
            return;
        }
        state.set(new Running(messages.get("print.choosing")));
        Optional<Paper> paper = surroundings.choosePaper(sheet.name());
        if (paper.isEmpty()) {
            state.set(new Choosing(Optional.empty()));
            return;
        }
        state.set(new Running(messages.get("print.making")));
        follow(
                behind.work().start(Rank.SOON, progress -> print(sheet, paper.get(), progress)),
                printed -> state.set(new Done(printed)));
    }

    private Printed print(Sheet sheet, Paper paper, Progress progress) throws ExportFailure, IOException {
        boolean isDone = false;
        try {
            ExportPlan plan =
                    new ExportPlan(collection.get().withFiles(sheet.files()), FORMAT, Path.of(""), ExportOptions.PLAIN);
            OnPaper pages = new OnPaper(paper, messages, (page, all) -> tell("print.page", page, all));
            Printed printed = exports.print(plan, sheet.kind(), pages, progress);
            pages.end();
            isDone = true;
            return printed;
        } finally {
            if (!isDone) {
                paper.cancel();
            }
        }
    }

    private void tell(String key, int page, int pages) {
        behind.toolkit().execute(() -> {
            if (isRunning()) {
                state.set(new Running(messages.get(key, page, pages)));
            }
        });
    }

    private <T> void follow(Job<T> job, Consumer<T> next) {
        running = Optional.of(job);
        job.result().whenComplete((made, failure) -> behind.toolkit().execute(() -> {
            running = Optional.empty();
            if (failure == null) {
                next.accept(made);
            } else {
                state.set(new Choosing(Sentences.of(failure)));
            }
        }));
    }

    /** No longer wanted: what the printer has not printed yet it gives up. */
    public void cancel() {
        running.ifPresent(Job::cancel);
    }
}
