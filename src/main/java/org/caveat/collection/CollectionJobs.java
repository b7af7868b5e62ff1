package org.caveat.collection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.LeftOvers;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;

/** What an open collection does behind: finding its photographs and reading them, on two threads side by side. */
final class CollectionJobs {
    /** A list of more photographs is told of in steps of this share. */
    private static final int STEPS = 200;

    private final Path folder;
    private final CollectionDescription description;
    private final Shelf shelf;
    private final CollectionReader reader;
    private final SidecarStore store;
    private final Work work;
    private final CollectionListener listener;
    private volatile ReadingAhead ahead = new ReadingAhead(List.of());
    private volatile List<String> unread = List.of();
    private volatile Optional<Job<List<String>>> running = Optional.empty();

    CollectionJobs(
            CollectionOnDisk collection,
            Shelf shelf,
            CollectionReader reader,
            SidecarStore store,
            Work work,
            CollectionListener listener) {
        this.folder = collection.folder();
        this.description = collection.description();
        this.shelf = shelf;
        this.reader = reader;
        this.store = store;
        this.work = work;
        this.listener = listener;
    }

    /** Finds and reads all; the job's value is what of the folder could not be read, each in a sentence. */
    Job<List<String>> read() {
        Job<List<String>> job = work.start(Work.Rank.SOON, progress -> {
            FolderWalk.Walked walked = reader.find(folder, progress);
            List<Found> found = walked.found();
            unread = reader.unread(walked);
            shelf.fill(found);
            ahead = new ReadingAhead(found);
            listener.found(found);
            clearLeftOvers(foldersOf(found));
            AtomicInteger done = new AtomicInteger();
            Job<Boolean> second = work.start(Work.Rank.SOON, beside -> readOn(beside, done));
            readOn(progress, done);
            if (progress.isCancelled()) {
                second.cancel();
            }
            return unread;
        });
        running = Optional.of(job);
        return job;
    }

    private Set<Path> foldersOf(List<Found> found) {
        Set<Path> folders = new LinkedHashSet<>(Set.of(folder));
        found.forEach(one -> folders.add(one.path().resolveSibling("")));
        return folders;
    }

    /** What killed programs left behind goes, behind; where it cannot be told yet, it is looked at once more. */
    private void clearLeftOvers(Set<Path> folders) {
        work.start(Work.Rank.IDLE, progress -> {
            Set<Path> unclear = new LinkedHashSet<>(folders);
            unclear.removeIf(store::clearLeftOvers);
            if (!unclear.isEmpty()) {
                work.later(LeftOvers.again(), () -> unclear.forEach(store::clearLeftOvers));
            }
            return true;
        });
    }

    /** What of the folder could not be read when it was read last. */
    List<String> unread() {
        return unread;
    }

    /** Takes files that are part of another photograph out of the list, and those that no longer are back into it. */
    private void join() {
        List<Holding> others = shelf.join(all -> JoinedFiles.in(description, all));
        if (!others.isEmpty()) {
            listener.found(shelf.photographs());
            others.forEach(listener::changed);
        }
    }

    /** Joins and parts files anew, behind: something else is said of which belong together. */
    void joinAnew() {
        behind(this::join);
    }

    void want(Collection<String> files) {
        ahead.want(files);
    }

    Job<Boolean> behind(Runnable action) {
        return work.start(Work.Rank.NOW, progress -> {
            action.run();
            return true;
        });
    }

    /** Runs something small after a while. */
    void later(Duration wait, Runnable action) {
        work.later(wait, action);
    }

    void stop() {
        running.ifPresent(Job::cancel);
    }

    /** Where its sidecar could not be written, that is told before the first letter is typed, and none is taken. */
    private Holding editable(Holding read) {
        return store.cannotWrite(read.found().path()).map(read::unwritable).orElse(read);
    }

    /** A photograph as it stands on disk now. */
    Holding fresh(Found found, CollectionDescription now) {
        return editable(reader.read(found, now));
    }

    private boolean readOn(Progress progress, AtomicInteger done) {
        int total = shelf.size();
        int step = Math.max(1, total / STEPS);
        for (Optional<Found> next = ahead.next(); next.isPresent(); next = ahead.next()) {
            if (progress.isCancelled()) {
                return false;
            }
            Holding holding = editable(reader.read(next.get(), description));
            if (shelf.putIfNew(holding)) {
                listener.changed(holding);
            }
            int count = done.incrementAndGet();
            progress.at(count, total);
            if (count == total) {
                join();
            }
            if (count % step == 0 || count == total) {
                listener.reading(count, total);
            }
        }
        return true;
    }
}
