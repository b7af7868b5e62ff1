package org.caveat.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.export.ExportOptions;
import org.caveat.export.ExportPlan;
import org.caveat.export.Exports;
import org.caveat.text.Messages;
import org.caveat.ui.fx.Sentences;
import org.caveat.ui.fx.Wrapped;
import org.caveat.work.Job;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** Copies a photograph as a picture, with all that is said of it below; made behind. The one asked for last is copied. */
final class PictureCopying {
    /** Of the photograph, in pixels: enough for a page of a text or a slide. */
    static final int LONGEST_SIDE = 2_000;

    private static final List<String> FORMAT = List.of("images");

    private final Supplier<Exports> exports;
    private final Work work;
    private final Executor toolkit;
    private final Messages messages;
    private final Consumer<Image> clipboard;
    private Optional<Job<?>> making = Optional.empty();

    /**
     * @param toolkit the toolkit's thread
     * @param clipboard is given the picture, on the toolkit's thread
     */
    PictureCopying(
            Supplier<Exports> exports, Work work, Executor toolkit, Messages messages, Consumer<Image> clipboard) {
        this.exports = exports;
        this.work = work;
        this.toolkit = toolkit;
        this.messages = messages;
        this.clipboard = clipboard;
    }

    /**
     * Copies one.
     *
     * @param file its path in the collection
     * @param told hears what is done, and then what came of it, in sentences of the language that is spoken
     */
    void copy(Supplier<CollectionOnDisk> collection, String file, Consumer<Supplier<String>> told) {
        making.ifPresent(Job::cancel);
        told.accept(() -> messages.get("ui.picture-making"));
        Job<Image> job = work.start(Rank.NOW, progress -> {
            ExportPlan plan =
                    new ExportPlan(collection.get().withFiles(List.of(file)), FORMAT, Path.of(""), ExportOptions.PLAIN);
            return Wrapped.image(exports.get().picture(plan, LONGEST_SIDE, progress));
        });
        making = Optional.of(job);
        job.result()
                .whenComplete((made, failure) -> toolkit.execute(() -> {
                    boolean isWanted = making.filter(job::equals).isPresent();
                    if (isWanted && failure == null) {
                        clipboard.accept(made);
                        told.accept(() -> messages.get("ui.picture-copied"));
                    } else if (isWanted) {
                        told.accept(() -> Sentences.of(failure).orElse(""));
                    }
                }));
    }
}
