package org.caveat.collection;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caveat.collection.relink.Matching;
import org.caveat.edit.History;
import org.caveat.edit.Several;
import org.caveat.edit.Step;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Unsaved;
import org.caveat.work.FirstLook;
import org.caveat.work.Job;
import org.caveat.work.Work;

/**
 * The collection that is open in the window: it reads itself behind, applies edits, saves them, undoes them, and tells
 * its listeners. Safe for several threads; nothing here waits for a disk but {@link #saveAll()} and {@link #close()}.
 */
public final class OpenCollection implements AutoCloseable {
    private final Path folder;
    private final Shelf shelf = new Shelf();
    private final Saver saver;
    private final CollectionJobs jobs;
    private final Listeners listeners = new Listeners();
    private final Described described;
    private final Recovering recovering;
    private final Deeds deeds;
    private final Others others;

    /** Opens a folder; nothing is read before {@link #read()}. */
    public OpenCollection(CollectionOnDisk folder, CollectionReader reader, Store store, Work work, Hand hand) {
        this.folder = folder.folder();
        this.described = new Described(folder, store.collection(), work, hand, listeners);
        this.recovering = new Recovering(store.recovery(), folder.folder(), hand);
        this.saver = new Saver(shelf, store.sidecars(), recovering, work, hand.clock(), listeners);
        this.jobs = new CollectionJobs(folder, shelf, reader, store.sidecars(), work, listeners);
        TakingIn takingIn = new TakingIn(
                shelf, saver, store.sidecars(), recovering, found -> jobs.fresh(found, described.description()));
        Relinker relinker = new Relinker(this.folder, shelf, saver, store.sidecars(), takingIn, listeners);
        CarryingOut steps = new CarryingOut(shelf, saver, described, hand.signing(), this::changed, relinker);
        this.deeds = new Deeds(steps::carryOut, hand.clock(), listeners);
        Renewing renewing = new Renewing(this.folder, shelf, takingIn, described, listeners, jobs::joinAnew);
        this.others = new Others(
                listeners,
                () -> new Watching(this.folder, renewing, work, hand.clock(), listeners, jobs.firstLook()),
                progress -> Matching.plan(snapshot(), store.sidecars(), store.digests(), progress),
                new Hashing(shelf::files, store.digests(), work),
                new Giving(shelf, saver, store.sidecars()));
    }

    /** What others do in the folder. */
    public Others others() {
        return others;
    }

    /** Where what is said is kept, where words wait that cannot be saved there, and by what photographs are known again. */
    public record Store(SidecarStore sidecars, CollectionFile collection, Recovery recovery, Digests digests) {
        public Store(SidecarStore sidecars, CollectionFile collection) {
            this(sidecars, collection, Recovery.NONE, Digests.UNKEPT);
        }
    }

    /** Who edits, asked anew each time, and the clock that says when. */
    public record Hand(Supplier<Agent> signing, Clock clock) {
        public Hand(Agent author, Clock clock) {
            this(() -> author, clock);
        }

        public Agent author() {
            return signing.get();
        }
    }

    public Path folder() {
        return folder;
    }

    /** What is said of it as a whole, unsaved words included. */
    public CollectionDescription description() {
        return described.description();
    }

    /** Why nothing can be said of it as a whole, in words; empty where something can, or it was not read. */
    public Optional<String> closed() {
        return described.closed();
    }

    /** The photographs of the folder in the order of their names; empty before they are found. */
    public List<Found> photographs() {
        return shelf.photographs();
    }

    /** What is known of a photograph; empty before it is read. */
    public Optional<Holding> holding(String file) {
        return shelf.holding(file);
    }

    /** The photographs read so far. */
    public List<Holding> holdings() {
        return shelf.holdings();
    }

    /** What stands now, unsaved words included: for exports and checks. */
    public CollectionOnDisk snapshot() {
        return new CollectionOnDisk(folder, description(), shelf.holdings(), jobs.unread());
    }

    public void addListener(CollectionListener listener) {
        listeners.add(listener);
    }

    public void removeListener(CollectionListener listener) {
        listeners.remove(listener);
    }

    /** Finds the photographs and reads them, behind. A job that is cancelled leaves what was read. */
    public Job<List<String>> read() {
        jobs.behind(described::look);
        return jobs.read();
    }

    /** Says which photographs are on the screen: they are read first. */
    public void want(Collection<String> files) {
        jobs.want(files);
    }

    /** Lets what is not on the screen wait for what is; asked before it is read. */
    public FirstLook firstLook() {
        return jobs.firstLook();
    }

    public History history() {
        return deeds.history();
    }

    /** Does something, and remembers how to undo it. Gives back whether anything changed. */
    public boolean apply(Step step) {
        return deeds.apply(step);
    }

    /** Undoes the latest step; gives it back. */
    public Optional<Step> undo() {
        return deeds.undo();
    }

    /** Does again what was undone last, ids and all; gives it back. */
    public Optional<Step> redo() {
        return deeds.redo();
    }

    /** Does something behind that takes long: undoing a large step, for instance. */
    public Job<Boolean> behind(Runnable action) {
        return jobs.behind(action);
    }

    /** A field of a photograph is left: what was said is saved behind, without waiting for more. */
    public Job<Boolean> keep(String file) {
        return jobs.behind(() -> saver.save(file));
    }

    /**
     * Something was begun of a photograph and is not yet said: within a second it is on disk elsewhere, and offered when
     * the collection is opened again.
     *
     * @param edit what would say it; {@link Several#NOTHING} once it is said, or given up
     */
    public void begun(String file, Several edit) {
        if (recovering.begun(file, edit)) {
            jobs.later(Saver.PAUSE, () -> shelf.holding(file).ifPresent(recovering::renew));
        }
    }

    /** What could not be saved when the collection was open last, of photographs that are known and can be edited. */
    public List<Unsaved> leftOver() {
        return recovering.leftOver(shelf::holding);
    }

    /** Says again what could not be saved, as a step that can be undone; what others said since stays. */
    public boolean putBack(List<Unsaved> leftOver) {
        boolean isChanged = apply(recovering.step(leftOver, shelf::holding));
        jobs.behind(() -> recovering.settle(leftOver, shelf::holding));
        return isChanged;
    }

    /** Whether all that is not on disk waits elsewhere, to be offered when the collection is opened again. */
    public boolean isKeptElsewhere(List<String> unsaved) {
        return recovering.holds(unsaved);
    }

    /** The photograph is no longer in front: it is saved behind, and its history entry is closed. */
    public Job<Boolean> leave(String file) {
        return jobs.behind(() -> saver.leave(file));
    }

    /** Whether all that was said of a photograph is on disk. */
    public boolean isSaved(String file) {
        return saver.isSaved(file);
    }

    public boolean isAllSaved() {
        return saver.isAllSaved() && described.isSaved();
    }

    /** Brings everything to disk, waiting for it. Gives back the files for which that failed. */
    public List<String> saveAll() {
        // what is being done behind is done whole, and saved too
        deeds.await();
        List<String> failed = new ArrayList<>(saver.saveAll());
        if (!described.save()) {
            failed.add(CollectionFile.NAME);
        }
        return failed;
    }

    /** What is not on disk now, as {@link #saveAll} names it. Waits for nothing. */
    public List<String> unsaved() {
        Stream<String> collection = described.isSaved() ? Stream.empty() : Stream.of(CollectionFile.NAME);
        return Stream.concat(saver.unsaved().stream(), collection).toList();
    }

    /** Keeps what is not on disk in the other place, as long as the folder does not answer. Waits for that place. */
    public void keepElsewhere() {
        saver.unsaved().forEach(saver::keepElsewhere);
    }

    @Override
    public void close() {
        others.close();
        jobs.stop();
        saveAll();
        listeners.clear();
    }

    private void changed(Holding before, Holding now) {
        listeners.changed(now);
        if (!before.togetherWith().equals(now.togetherWith())) {
            jobs.joinAnew();
        }
    }
}
