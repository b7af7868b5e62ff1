package org.caveat.collection;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caveat.collection.CollectionListener.Milestone;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.LeftOvers;
import org.caveat.work.FirstLook;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;

/** What an open collection does behind: finding its photographs and reading them, on two threads side by side. */
final class CollectionJobs {
    /** As many as a first screen usually shows: read while the screen is being made. */
    private static final int FIRST = 24;

    private final CollectionOnDisk collection;
    private final Shelf shelf;
    private final CollectionReader reader;
    private final SidecarStore store;
    private final Work work;
    private final CollectionListener listener;
    private final FirstLook firstLook = new FirstLook();
    private volatile Reading reading;
    private volatile List<String> wanted = List.of();
    /** What is shown, where that is only known from before. */
    private volatile Optional<Foretold> foretold = Optional.empty();

    private volatile List<String> unread = List.of();
    private volatile Optional<Job<List<String>>> running = Optional.empty();

    CollectionJobs(
            CollectionOnDisk collection,
            Shelf shelf,
            CollectionReader reader,
            SidecarStore store,
            Work work,
            CollectionListener listener) {
        this.collection = collection;
        this.shelf = shelf;
        this.reader = reader;
        this.store = store;
        this.work = work;
        this.listener = listener;
        this.reading = new Reading(reading(Catalogue.NOTHING), List.of(), List.of());
    }

    /** Finds and reads all; the job's value is what of the folder could not be read, each in a sentence. */
    Job<List<String>> read() {
        Job<List<String>> job = work.start(Work.Rank.SOON, this::readAll);
        running = Optional.of(job);
        return job;
    }

    private List<String> readAll(Progress progress) throws Unopenable {
        Instant begun = Instant.now();
        Catalogue known = shelf.size() == 0 ? reader.catalogues().find(folder(), description()) : Catalogue.NOTHING;
        foretell(known, progress);
        firstLook.pass(progress::isCancelled);
        FolderWalk.Walked walked = reader.find(folder(), progress);
        unread = reader.unread(walked);
        found(walked, known);
        Job<Boolean> second = work.start(Work.Rank.SOON, beside -> readOn(beside, walked, known, begun));
        readOn(progress, walked, known, begun);
        if (progress.isCancelled()) {
            second.cancel();
        }
        return unread;
    }

    /** Shows a folder as it was known, at once; whether it still is so is seen behind. */
    private void foretell(Catalogue known, Progress progress) {
        if (!known.isEmpty()) {
            List<Found> photographs = known.photographs(folder());
            shelf.foretell(photographs);
            Foretold now = new Foretold(reading(known), photographs, firstOr(wanted, photographs));
            foretold = Optional.of(now);
            tellOfNames(shelf.photographs());
            if (firstLook.isHeld()) { // somebody will see them; else each is looked at once, in passing
                now.read(progress);
            }
        }
    }

    private void found(FolderWalk.Walked walked, Catalogue known) {
        List<Found> files = walked.found();
        List<Found> before = shelf.photographs();
        shelf.fill(files, known.joined(files));
        begin(walked.seen(), known);
        boolean wasForetold = foretold.isPresent();
        foretold = Optional.empty();
        if (!wasForetold || !shelf.photographs().equals(before)) {
            tellOfNames(shelf.photographs());
        }
        clearLeftOvers(foldersOf(files));
        if (walked.seen().stream().noneMatch(ReadingAhead::isSaid)) {
            listener.reached(Milestone.SIDECARS, 0);
        }
        if (files.isEmpty()) {
            listener.reached(Milestone.METADATA, 0);
        }
    }

    private void tellOfNames(List<Found> photographs) {
        if (!photographs.isEmpty()) {
            firstLook.begin();
        }
        listener.found(photographs);
        listener.reached(Milestone.NAMES, photographs.size());
    }

    private void begin(List<Sighting> photographs, Catalogue known) {
        List<Found> found =
                photographs.stream().limit(FIRST).map(Sighting::found).toList();
        reading = new Reading(reading(known), photographs, firstOr(wanted, found));
    }

    private Reading.Work reading(Catalogue known) {
        return new Reading.Work(collection, reader, known, store.writableFolders(), shelf, firstLook, listener);
    }

    /** What is wanted; who has not yet seen what is there begins at the beginning. */
    private static List<String> firstOr(List<String> wanted, List<Found> photographs) {
        return wanted.isEmpty()
                ? photographs.stream().limit(FIRST).map(Found::file).toList()
                : wanted;
    }

    private boolean readOn(Progress progress, FolderWalk.Walked walked, Catalogue known, Instant begun) {
        if (!reading.all(progress)) {
            return false;
        }
        join();
        int total = walked.seen().size();
        listener.reading(total, total);
        listener.reached(Milestone.METADATA, total);
        begin(List.of(), Catalogue.NOTHING); // what was seen of the files is needed no more
        work.start(Work.Rank.IDLE, idle -> keep(walked, known, begun));
        return true;
    }

    /** Keeps what is known now, where that is other than what was known. */
    private boolean keep(FolderWalk.Walked walked, Catalogue known, Instant begun) {
        Catalogue now = Catalogue.of(walked.seen(), shelf.photographs(), shelf::facts, begun);
        boolean isNew = !now.files().equals(known.files());
        if (isNew) {
            reader.catalogues().keep(folder(), description(), now);
        }
        return isNew;
    }

    private Path folder() {
        return collection.folder();
    }

    private CollectionDescription description() {
        return collection.description();
    }

    private Set<Path> foldersOf(List<Found> found) {
        Set<Path> folders = new LinkedHashSet<>(Set.of(folder()));
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
        List<Holding> others = shelf.join(all -> JoinedFiles.in(description(), all));
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
        wanted = List.copyOf(files);
        reading.want(files);
        firstLook.hurry();
        listener.onTheScreen(wanted);
        foretold.ifPresent(known -> work.start(Work.Rank.NOW, progress -> {
            known.want(wanted);
            known.read(progress);
            return true;
        }));
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

    FirstLook firstLook() {
        return firstLook;
    }

    void stop() {
        running.ifPresent(Job::cancel);
        firstLook.end();
    }

    /** A photograph as it stands on disk now; where its sidecar could not be written, that is told before the first letter. */
    Holding fresh(Found found, CollectionDescription now) {
        Holding read = reader.read(Sighting.of(found), now);
        return store.cannotWrite(found.path()).map(read::unwritable).orElse(read);
    }
}
