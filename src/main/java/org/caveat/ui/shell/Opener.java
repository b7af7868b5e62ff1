package org.caveat.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.OpenCollection;
import org.caveat.ui.fx.Sentences;
import org.caveat.work.Job;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** Opens one collection after another; what was open before is closed behind. */
final class Opener {
    private final Work work;
    private final Services.Opening folders;
    private final Function<Path, Duration> patience;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<Where> where = new ReadOnlyObjectWrapper<>(new Where.Closed());
    private Optional<Awaited> begun = Optional.empty();
    private Optional<Awaited> opening = Optional.empty();

    /** Where the window is. */
    sealed interface Where {

        /** On the first page. */
        record Welcome() implements Where {}

        /** A folder is being opened. */
        record Opening(Path folder) implements Where {}

        /**
         * It could not be opened.
         *
         * @param sentence why
         * @param isMissing nothing is there under its path
         */
        record Failed(Path folder, String sentence, boolean isMissing) implements Where {}

        /**
         * It is open.
         *
         * @param photograph the one that was asked for, to be shown large; its path in the collection
         * @param isWritable whether sidecars can be written there
         */
        record Open(OpenCollection collection, Optional<String> photograph, boolean isWritable) implements Where {}

        /** Nowhere: the window is not shown yet, or it is left. */
        record Closed() implements Where {}
    }

    /** @param patience how long a folder is waited for before the window comes without it */
    Opener(Work work, Services.Opening folders, Function<Path, Duration> patience, Executor toolkit) {
        this.work = work;
        this.folders = folders;
        this.patience = patience;
        this.toolkit = toolkit;
    }

    ReadOnlyObjectProperty<Where> whereProperty() {
        return where.getReadOnlyProperty();
    }

    /** Begins to open what will be opened next, behind, while the window is being made. */
    void begin(Path path) {
        begun = Optional.of(opening(path));
    }

    /** Opens a folder, or the folder of a photograph. */
    void open(Path path) {
        Awaited next = begun.filter(ahead -> ahead.path.equals(path)).orElseGet(() -> opening(path));
        begun.filter(ahead -> !ahead.equals(next)).ifPresent(Awaited::giveUp);
        begun = Optional.empty();
        leave(new Where.Opening(path));
        opening = Optional.of(next);
        next.job.result().whenComplete((opened, failure) -> toolkit.execute(next::take));
    }

    private Awaited opening(Path path) {
        return new Awaited(path, work.start(Rank.NOW, progress -> {
            OpenCollection collection = folders.open(folderOf(path));
            return new Opened(collection, folders.isWritable(collection.folder()));
        }));
    }

    /** Opens what was begun, and waits a moment for it; goes to the first page where nothing was. */
    void goOn() {
        begun.ifPresentOrElse(ahead -> open(ahead.path), this::welcome);
        opening.filter(awaited -> awaited.job.await(patience.apply(awaited.path).toMillis()))
                .ifPresent(Awaited::take);
    }

    private record Opened(OpenCollection collection, boolean isWritable) {}

    /** What is being opened; it is taken once, by whoever comes first. */
    private final class Awaited {
        private final Path path;
        private final Job<Opened> job;
        private boolean isTaken;

        Awaited(Path path, Job<Opened> job) {
            this.path = path;
            this.job = job;
        }

        /** Only once it is done. */
        void take() {
            if (!isTaken) {
                isTaken = true;
                job.result()
                        .whenComplete((opened, failure) ->
                                opened(path, Optional.ofNullable(opened), Optional.ofNullable(failure)));
            }
        }

        /** Something else is opened instead. */
        void giveUp() {
            job.result().thenAccept(opened -> closeBehind(opened.collection()));
        }
    }

    /** What was open is closed in a job of its own: one that is cancelled before it begins would leave it open. */
    private void leave(Where next) {
        opening.ifPresent(awaited -> awaited.job.cancel());
        Optional<OpenCollection> before = collection();
        where.set(next);
        before.ifPresent(this::closeBehind);
    }

    private void closeBehind(OpenCollection collection) {
        work.start(Rank.NOW, progress -> {
            collection.close();
            return true;
        });
    }

    private static Path folderOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isRegularFile(absolute) && parent != null ? parent : absolute;
    }

    private void opened(Path path, Optional<Opened> opened, Optional<Throwable> failure) {
        if (!where.get().equals(new Where.Opening(path))) {
            opened.map(Opened::collection).ifPresent(this::closeBehind);
            return;
        }
        opened.ifPresent(now -> where.set(
                new Where.Open(now.collection(), inside(now.collection().folder(), path), now.isWritable())));
        failure.ifPresent(why -> Sentences.of(why)
                .ifPresent(sentence -> where.set(new Where.Failed(path, sentence, Sentences.isOfMissing(why)))));
    }

    private static Optional<String> inside(Path folder, Path path) {
        Path photograph = path.toAbsolutePath().normalize();
        return photograph.startsWith(folder) && !photograph.equals(folder)
                ? Optional.of(folder.relativize(photograph).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** Back to the first page. */
    void welcome() {
        leave(new Where.Welcome());
    }

    /** Out of the program. */
    void close() {
        leave(new Where.Closed());
    }

    /** The collection that is open. */
    Optional<OpenCollection> collection() {
        return where.get() instanceof Where.Open open ? Optional.of(open.collection()) : Optional.empty();
    }
}
