package org.caveat.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.caveat.cache.FileKey;
import org.caveat.collection.Holding;
import org.caveat.collection.OpenCollection;
import org.caveat.imaging.ThumbnailQueue;
import org.caveat.metadata.Rest;
import org.caveat.ui.contactsheet.CellSize;
import org.caveat.ui.fx.FxThread;
import org.caveat.work.Job;
import org.caveat.work.Work;

/** Makes the thumbnails of a whole folder once it is read, so that they are there when one scrolls to them. */
final class ThumbnailsAhead {
    private static final int SIDE = (int) CellSize.MIDDLE.pictureWidth();

    private final ThumbnailQueue queue;
    private final Work work;
    private final int threads;
    private final FxThread toolkit = new FxThread();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);
    private List<Job<?>> running = List.of();

    /** @param threads how many make them side by side */
    ThumbnailsAhead(ThumbnailQueue queue, Work work, int threads) {
        this.queue = queue;
        this.work = work;
        this.threads = threads;
    }

    /** Whether none is still to be made. On the toolkit's thread. */
    ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /**
     * Begins with a folder that was read; no other is worked on any more.
     *
     * @param milestones told when all are there
     */
    synchronized void begin(OpenCollection collection, Milestones milestones) {
        stop();
        Supplier<Optional<FileKey>> next = oneByOne(collection);
        AtomicInteger made = new AtomicInteger();
        AtomicInteger left = new AtomicInteger(threads);
        toolkit.execute(() -> idle.set(false));
        List<Job<?>> begun = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            Job<Integer> job = work.start(Work.Rank.IDLE, progress -> queue.makeAhead(next, SIDE, progress));
            job.result().thenAccept(count -> {
                made.addAndGet(count);
                if (left.decrementAndGet() == 0) {
                    milestones.reached("thumbnails-done", made.get());
                    toolkit.execute(() -> idle.set(true));
                }
            });
            begun.add(job);
        }
        running = begun;
    }

    /** Makes no more. */
    synchronized void stop() {
        running.forEach(Job::cancel);
        running = List.of();
        toolkit.execute(() -> idle.set(true));
    }

    /** Each is looked up when its turn comes: a list of all would take more memory than all thumbnails in the window. */
    private static Supplier<Optional<FileKey>> oneByOne(OpenCollection collection) {
        Iterator<FileKey> left = collection.photographs().stream()
                .flatMap(found -> collection.holding(found.file()).stream())
                .flatMap(ThumbnailsAhead::key)
                .iterator();
        return () -> {
            synchronized (left) {
                return left.hasNext() ? Optional.of(left.next()) : Optional.empty();
            }
        };
    }

    /** As it was seen when it was read, so that nobody looks again; none of what cannot be shown. */
    private static Stream<FileKey> key(Holding holding) {
        return holding.status() == Holding.Status.OK && holding.facts().rest() instanceof Rest.InTheFile seen
                ? Stream.of(new FileKey(
                        seen.file().path().toAbsolutePath().normalize().toString(),
                        holding.facts().header().bytes(),
                        seen.modified()))
                : Stream.empty();
    }
}
