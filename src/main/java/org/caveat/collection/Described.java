package org.caveat.collection;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.edit.CollectionEdit;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SaveFailure;
import org.caveat.work.Turn;
import org.caveat.work.Work;

/**
 * What is said of the collection as a whole: edited in memory, and brought to its file behind, which is made only then.
 * As with a photograph, edits made during a save are done again upon what the save came to, which may hold what others
 * wrote. Safe for several threads.
 */
final class Described {
    private final Path folder;
    private final CollectionFile file;
    private final Work work;
    private final OpenCollection.Hand hand;
    private final CollectionListener listener;
    /** Held through a whole save: there is one at a time. */
    private final Turn turn = new Turn();

    private CollectionDescription basis;
    private CollectionDescription now;
    private List<CollectionEdit> since = List.of();
    private Optional<String> closed = Optional.empty();
    private boolean isUnsaved;
    private boolean isSaving;
    private boolean isWaiting;

    Described(
            CollectionOnDisk opened,
            CollectionFile file,
            Work work,
            OpenCollection.Hand hand,
            CollectionListener listener) {
        this.folder = opened.folder();
        this.basis = opened.description();
        this.now = basis;
        this.file = file;
        this.work = work;
        this.hand = hand;
        this.listener = listener;
    }

    synchronized CollectionDescription description() {
        return now;
    }

    /** Why nothing can be said of it, in words; empty where something can, or nobody has looked. */
    synchronized Optional<String> closed() {
        return closed;
    }

    /** Looks whether its file can be written and understood: that is told before anything is said. Waits for the disk. */
    void look() {
        Optional<String> why = file.trouble(folder).or(() -> file.cannotWrite(folder));
        synchronized (this) {
            closed = why;
        }
        tell();
    }

    /** Takes in what others wrote; where something is not on disk yet, by saving it upon that. Waits for the disk. */
    void reload() {
        if (turn.take(Saver.LATE)) {
            boolean isToMerge;
            synchronized (this) {
                isToMerge = isUnsaved;
            }
            if (isToMerge) {
                boolean unused = saveInTurn();
            } else {
                reloadInTurn();
            }
        }
        look();
    }

    /** Called by who has the turn, and gives it back. What is edited meanwhile is done again upon what is read. */
    private void reloadInTurn() {
        try {
            synchronized (this) {
                since = isUnsaved ? since : List.of();
            }
            take(file.load(folder));
        } finally {
            turn.giveBack();
        }
    }

    /** Edits it; gives back the edit that leads back, where anything changed. */
    Optional<CollectionEdit> edit(CollectionEdit edit) {
        CollectionEdit.After after;
        synchronized (this) {
            after = edit.applyTo(now);
            if (closed.isPresent() || after.description().equals(now)) {
                return Optional.empty();
            }
            now = after.description();
            since = with(since, edit);
            isUnsaved = true;
            wait(Saver.PAUSE);
            listener.saving(new SaveNews.Waiting(CollectionFile.NAME));
        }
        tell();
        return Optional.of(after.inverse());
    }

    private static List<CollectionEdit> with(List<CollectionEdit> before, CollectionEdit edit) {
        List<CollectionEdit> all = new ArrayList<>(before);
        all.add(edit);
        return List.copyOf(all);
    }

    synchronized boolean isSaved() {
        return !isUnsaved && !isSaving;
    }

    /** Brings it to disk, where it is not there; says whether that is done. Waits for the disk, not for who waits for it. */
    boolean save() {
        return turn.take(Saver.LATE) && saveInTurn();
    }

    /** When it was due; where a save is under way just now, it is due again afterwards. */
    private void saveDue() {
        if (turn.take()) {
            boolean unused = saveInTurn();
        } else {
            synchronized (this) {
                wait(Saver.PAUSE);
            }
        }
    }

    /** Called by who has the turn, and gives it back. */
    private boolean saveInTurn() {
        try {
            CollectionDescription from;
            CollectionDescription wanted;
            synchronized (this) {
                if (!isUnsaved) {
                    return true;
                }
                isUnsaved = false;
                isSaving = true;
                since = List.of();
                from = basis;
                wanted = now;
            }
            return write(from, wanted);
        } finally {
            turn.giveBack();
        }
    }

    private boolean write(CollectionDescription from, CollectionDescription wanted) {
        boolean isDone = false;
        try {
            CollectionDescription saved = file.save(folder, from, wanted, hand.author());
            take(saved);
            isDone = true;
        } catch (SaveFailure failure) {
            listener.saving(new SaveNews.Failed(CollectionFile.NAME, failure.sentence()));
        } finally {
            ended(isDone);
        }
        tell();
        return isDone;
    }

    private synchronized void take(CollectionDescription saved) {
        basis = saved;
        now = saved;
        since.forEach(edit -> now = edit.applyTo(now).description());
    }

    /** Whatever the save came to, even an error nobody foresaw: what is not on disk stays due. */
    private synchronized void ended(boolean isDone) {
        isSaving = false;
        if (!isDone) {
            isUnsaved = true;
            wait(Saver.RETRY);
        } else if (!isUnsaved) {
            listener.saving(new SaveNews.Saved(CollectionFile.NAME, hand.clock().instant()));
        }
    }

    /** Called with this object's lock held. */
    private void wait(Duration time) {
        if (!isWaiting) {
            isWaiting = true;
            work.later(time, () -> {
                synchronized (this) {
                    isWaiting = false;
                }
                saveDue();
            });
        }
    }

    private void tell() {
        listener.described(description(), closed());
    }
}
