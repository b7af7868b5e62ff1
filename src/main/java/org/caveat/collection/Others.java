package org.caveat.collection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caveat.collection.relink.Plan;
import org.caveat.work.Progress;

/** What others do in the folder of an open collection, and what they are given of it. */
public final class Others implements AutoCloseable {
    private final Listeners listeners;
    private final Supplier<Watching> making;
    private final Function<Progress, Plan> matching;
    private final Hashing hashing;
    private final Giving giving;
    private Optional<Watching> watching = Optional.empty();

    Others(
            Listeners listeners,
            Supplier<Watching> making,
            Function<Progress, Plan> matching,
            Hashing hashing,
            Giving giving) {
        this.hashing = hashing;
        this.giving = giving;
        this.listeners = listeners;
        this.making = making;
        this.matching = matching;
    }

    /**
     * From now on what others change in the folder is seen, and while nothing else is to be done it is found out by what each
     * photograph is known again. Called before the photographs are found.
     */
    public synchronized void watch() {
        if (watching.isEmpty()) {
            Watching begun = making.get();
            watching = Optional.of(begun);
            listeners.add(begun);
            listeners.add(new CollectionListener() {
                @Override
                public void found(List<Found> photographs) {
                    hashing.begin();
                }
            });
        }
    }

    /** Looks at the folder, behind, where it cannot be watched. */
    public synchronized void look() {
        watching.ifPresent(Watching::lookWhereUnwatched);
    }

    /** Which sidecars have lost their photographs, and which photographs these are now. Waits for the disk. */
    public Plan relinking(Progress progress) {
        return matching.apply(progress);
    }

    /**
     * All files of photographs that another program is given, with the sidecars of those of which something was said. What is
     * not on disk yet is saved first. Waits for the disk.
     */
    public List<Path> given(List<String> photographs) {
        return giving.files(photographs);
    }

    @Override
    public synchronized void close() {
        watching.ifPresent(Watching::close);
        hashing.close();
    }
}
