package org.caveat.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.OpenCollection;
import org.caveat.ui.fx.Sentences;
import org.caveat.work.Job;
import org.caveat.work.Work.Rank;

/** Opens one collection after another: what is open before is saved and closed first, behind. */
final class Opener {
    private final Services services;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<Where> where = new ReadOnlyObjectWrapper<>(new Where.Welcome());
    private Optional<Job<?>> opening = Optional.empty();

    /** Where the window is. */
    sealed interface Where {

        /** On the first page. */
        record Welcome() implements Where {}

        /** A folder is being opened. */
        record Opening(Path folder) implements Where {}

        /** @param sentence why it could not be opened */
        record Failed(Path folder, String sentence) implements Where {}

        /** @param photograph the one that was asked for, to be shown large; its path in the collection */
        record Open(OpenCollection collection, Optional<String> photograph) implements Where {}
    }

    Opener(Services services, Executor toolkit) {
        this.services = services;
        this.toolkit = toolkit;
    }

    ReadOnlyObjectProperty<Where> whereProperty() {
        return where.getReadOnlyProperty();
    }

    /** Opens a folder, or the folder of a photograph. */
    void open(Path path) {
        opening.ifPresent(Job::cancel);
        Optional<OpenCollection> before = collection();
        where.set(new Where.Opening(path));
        Job<OpenCollection> job = services.work().start(Rank.NOW, progress -> {
            before.ifPresent(OpenCollection::close);
            return services.opening().open(folderOf(path));
        });
        opening = Optional.of(job);
        job.result()
                .whenComplete((collection, failure) -> toolkit.execute(
                        () -> opened(path, Optional.ofNullable(collection), Optional.ofNullable(failure))));
    }

    private static Path folderOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return Files.isRegularFile(absolute) && parent != null ? parent : absolute;
    }

    private void opened(Path path, Optional<OpenCollection> collection, Optional<Throwable> failure) {
        if (!where.get().equals(new Where.Opening(path))) {
            collection.ifPresent(late -> services.work().start(Rank.SOON, progress -> closed(late)));
            return;
        }
        collection.ifPresent(open -> where.set(new Where.Open(open, inside(open.folder(), path))));
        failure.flatMap(Sentences::of).ifPresent(sentence -> where.set(new Where.Failed(path, sentence)));
    }

    private static boolean closed(OpenCollection collection) {
        collection.close();
        return true;
    }

    private static Optional<String> inside(Path folder, Path path) {
        Path photograph = path.toAbsolutePath().normalize();
        return photograph.startsWith(folder) && !photograph.equals(folder)
                ? Optional.of(folder.relativize(photograph).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** Back to the first page. */
    void welcome() {
        opening.ifPresent(Job::cancel);
        collection().ifPresent(open -> services.work().start(Rank.NOW, progress -> closed(open)));
        where.set(new Where.Welcome());
    }

    /** The collection that is open. */
    Optional<OpenCollection> collection() {
        return where.get() instanceof Where.Open open ? Optional.of(open.collection()) : Optional.empty();
    }
}
