package org.caveat.collection.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import org.caveat.work.Job;
import org.caveat.work.Work;
import org.jspecify.annotations.Nullable;

/** Hears from the system what is changed in a folder and those below it, whoever changes it. Reads no file. */
public final class FolderWatch implements AutoCloseable {
    private final Path folder;
    private final Which which;
    private final Listener listener;
    private final Job<Boolean> job;
    private @Nullable DirectoryWatcher watcher;
    private boolean isClosed;

    /**
     * Which folders below are watched.
     *
     * @param calledLikeAFile of what is called so it is not asked whether it is a folder
     */
    public record Which(Predicate<Path> lookedInto, Predicate<Path> calledLikeAFile) {}

    /** Hears the news, on a thread of the watch; whatever it does with them, it does elsewhere. */
    public interface Listener {

        /** The folders are about to be gone through; whoever has something else to do first waits here. */
        default void beginning() {}

        /** From here on all is heard; what was changed before may not have been. */
        void begun();

        /** Something came, was changed, or went: a file or a folder. */
        void changed(Path path);

        /** Something was changed that nobody kept account of: so much at once, perhaps. */
        void lost();

        /** Some folder cannot be watched, or none any more: the system sets a limit, or the folder went. */
        void impossible();
    }

    private FolderWatch(Path folder, Which which, Set<Path> known, Listener listener, Work work) {
        this.folder = folder.toAbsolutePath().normalize();
        this.which = which;
        this.listener = listener;
        this.job = work.aside(progress -> run(known));
        var unused = job.result().whenComplete((ended, failure) -> {
            if (failure != null) { // it never began, or ended as nobody foresaw
                tellEnd();
            }
        });
    }

    /**
     * Begins to watch, behind.
     *
     * @param known folders that are known already, whatever they are called
     */
    public static FolderWatch of(Path folder, Which which, Set<Path> known, Listener listener, Work work) {
        return new FolderWatch(folder, which, known, listener, work);
    }

    private boolean run(Set<Path> known) {
        listener.beginning();
        try {
            DirectoryWatcher made = DirectoryWatcher.builder()
                    .path(folder)
                    .fileHashing(false)
                    .fileTreeVisitor(new Folders(folder, which, known))
                    .listener(new Heard())
                    .build();
            if (keep(made)) {
                made.watchAsync(this::runOn).join();
            }
        } catch (IOException | CompletionException | IllegalStateException reason) {
            // what is told is that it ended; why, nobody can do anything about but the system's keeper
            tellEnd();
            return false;
        }
        tellEnd();
        return true;
    }

    private void runOn(Runnable loop) {
        listener.begun();
        loop.run();
    }

    private void tellEnd() {
        if (!isClosed()) {
            listener.impossible();
        }
    }

    private synchronized boolean isClosed() {
        return isClosed;
    }

    /** Keeps what was made; where it is closed already, that is let go at once. */
    private synchronized boolean keep(DirectoryWatcher made) throws IOException {
        if (isClosed) {
            made.close();
        } else {
            watcher = made;
        }
        return !isClosed;
    }

    /** Hears no more. Never fails: what cannot be let go ends with the program. */
    @Override
    public synchronized void close() {
        isClosed = true;
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException held) {
            job.cancel();
        }
    }

    private final class Heard implements DirectoryChangeListener {
        @Override
        public void onEvent(DirectoryChangeEvent event) {
            if (event.eventType() == EventType.OVERFLOW) {
                listener.lost();
            } else {
                listener.changed(event.path());
            }
        }

        /** What the library tells so when the system kept no account is a slip of its own; news are lost in any case. */
        @Override
        public void onException(Exception reason) {
            listener.lost();
            if (reason instanceof IOException && !(reason instanceof NoSuchFileException)) {
                listener.impossible();
            }
        }
    }
}
