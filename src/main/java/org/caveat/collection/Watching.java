package org.caveat.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.caveat.collection.watch.FolderWatch;
import org.caveat.collection.watch.Gathering;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.work.FirstLook;
import org.caveat.work.Work;

/**
 * Sees what others change in the folder while the collection is open: from the system's news, and where there are none, as
 * on a share, by looking at it every so often.
 */
final class Watching implements CollectionListener, AutoCloseable {
    /** Between two looks at a folder that cannot be watched; a large one is given longer. */
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    /** So much of the time goes into looking, at the most. */
    private static final int SHARE_OF_TIME = 20;

    private final Path folder;
    private final Renewing renewing;
    private final Work work;
    private final Listeners listeners;
    private final FirstLook firstLook;
    private final Instant since;
    private final Gathering gathering;
    private final AtomicBoolean isLooking = new AtomicBoolean();
    private Optional<FolderWatch> watch = Optional.empty();
    private volatile Optional<FolderLook.Seen> seen = Optional.empty();
    private boolean isBegun;
    private boolean isClosed;
    private boolean isUnwatched;

    /** @param firstLook is waited for: going through all folders takes a processor from it */
    Watching(Path folder, Renewing renewing, Work work, Clock clock, Listeners listeners, FirstLook firstLook) {
        this.firstLook = firstLook;
        this.folder = folder.toAbsolutePath().normalize();
        this.renewing = renewing;
        this.work = work;
        this.listeners = listeners;
        this.since = clock.instant();
        this.gathering = new Gathering(work, this::takeIn);
    }

    /** Once the photographs are found, their folders are watched; what was changed since the collection was opened is seen. */
    @Override
    public synchronized void found(List<Found> photographs) {
        if (!isBegun && !isClosed) {
            isBegun = true;
            FolderWatch.Which which = new FolderWatch.Which(this::isLookedInto, PhotographNames::isCalledLikeAFile);
            Set<Path> folders = folders(photographs);
            watch = Optional.of(FolderWatch.of(folder, which, folders, new News(folders), work));
        }
    }

    private boolean isLookedInto(Path below) {
        return PhotographNames.isLookedInto(below) && !ExportAround.isExport(below);
    }

    /** The folders of the photographs, and those they are in. */
    private Set<Path> folders(List<Found> photographs) {
        Set<Path> all = new HashSet<>(Set.of(folder));
        FolderTally own = new FolderTally();
        photographs.forEach(photograph -> own.add(photograph.file(), 1));
        own.sums().keySet().forEach(one -> {
            for (Path at = folder.resolve(one); at != null && at.startsWith(folder) && all.add(at); ) {
                at = at.getParent();
            }
        });
        return all;
    }

    private void takeIn(Set<Path> paths) {
        if (!isClosed()) {
            renew(ChangedPaths.of(paths, folder, former(Optional.empty())));
        }
    }

    private Former former(Optional<FolderLook.Seen> before) {
        return renewing.former(since, before);
    }

    private void renew(Changed changed) {
        renewing.renew(changed).forEach(gathering::add);
    }

    private synchronized boolean isClosed() {
        return isClosed;
    }

    /** Looks at the whole folder, behind, where it cannot be watched: the window has the keyboard again, perhaps. */
    void lookWhereUnwatched() {
        boolean isWanted;
        synchronized (this) {
            isWanted = isUnwatched && !isClosed;
        }
        if (isWanted && isLooking.compareAndSet(false, true)) {
            work.start(Work.Rank.IDLE, progress -> look());
        }
    }

    private boolean look() {
        long begun = System.nanoTime();
        try {
            FolderLook.Seen now = FolderLook.through(folder, Integer.MAX_VALUE, this::name);
            renew(ChangedPaths.in(now, folder, former(seen)));
            seen = Optional.of(now);
        } catch (IOException away) {
            // a share may come back: until then what is known of it stays
            return false;
        } finally {
            isLooking.set(false);
            lookLater(Duration.ofNanos(System.nanoTime() - begun).multipliedBy(SHARE_OF_TIME));
        }
        return true;
    }

    private String name(Path path) {
        return folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    /** What was changed between finding the photographs and hearing of changes was told to nobody. */
    private boolean catchUp(Set<Path> folders) {
        Former former = former(Optional.empty());
        Set<Path> late = folders.stream()
                .filter(one -> FolderLook.modified(one).filter(former::isLate).isPresent())
                .collect(Collectors.toSet());
        renew(ChangedPaths.in(late, folder, former));
        return true;
    }

    private synchronized void lookLater(Duration atLeast) {
        if (!isClosed) {
            work.later(atLeast.compareTo(BETWEEN_LOOKS) > 0 ? atLeast : BETWEEN_LOOKS, this::lookWhereUnwatched);
        }
    }

    /** Says whether that is new. */
    private boolean lookEverySoOften() {
        boolean isNew;
        synchronized (this) {
            isNew = !isUnwatched && !isClosed;
            isUnwatched = true;
        }
        if (isNew) {
            lookLater(Duration.ZERO);
        }
        return isNew;
    }

    @Override
    public void close() {
        Optional<FolderWatch> open;
        synchronized (this) {
            isClosed = true;
            open = watch;
        }
        open.ifPresent(FolderWatch::close);
    }

    private final class News implements FolderWatch.Listener {
        private final Set<Path> folders;

        /** @param folders those that are known */
        News(Set<Path> folders) {
            this.folders = folders;
        }

        @Override
        public void beginning() {
            firstLook.pass(Watching.this::isClosed);
        }

        @Override
        public void begun() {
            work.start(Work.Rank.SOON, progress -> catchUp(folders));
            if (new LocalDisk().isShared(folder)) { // what other machines change there is told to nobody
                impossible();
            }
        }

        @Override
        public void changed(Path path) {
            gathering.add(path);
        }

        @Override
        public void lost() {
            gathering.add(folder);
        }

        @Override
        public void impossible() {
            if (lookEverySoOften()) {
                listeners.unwatched();
            }
        }
    }
}
