package org.caveat.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.caveat.text.Messages;
import org.caveat.work.Failures;
import org.caveat.work.LastActions;

/**
 * Where failures go that nobody foresaw: the details into a file of the user's own data folder, one sentence to the
 * user, once for each kind. What cannot be written there is let go, for a failure in telling of a failure helps nobody.
 */
final class CrashLog implements Failures {
    /** Bytes; a longer log begins anew, so that it never fills a disk. */
    private static final long LONGEST = 1 << 20;

    private final Path file;
    private final Clock clock;
    private final Messages messages;
    private final Consumer<String> user;
    private final LastActions actions;
    private final FailureKinds kinds = new FailureKinds();
    private final List<Runnable> freeing = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> also = sentence -> {};

    CrashLog(Path file, Clock clock, Messages messages, Consumer<String> user) {
        this.file = file;
        this.clock = clock;
        this.messages = messages;
        this.user = user;
        this.actions = new LastActions(clock);
    }

    /** Tells the user elsewhere too, from now on: in the window, where nobody sees a terminal. */
    void tellAlso(Consumer<String> elsewhere) {
        also = elsewhere;
    }

    /** What is to be let go of where memory runs short, before anything else is done. */
    void freeFirst(Runnable caches) {
        freeing.add(caches);
    }

    /** What was done last, which stands in each entry. */
    LastActions actions() {
        return actions;
    }

    @Override
    public void tell(Throwable failure) {
        try {
            if (isOfMemory(failure)) {
                freeing.forEach(Runnable::run);
            }
            told(failure);
        } catch (Throwable whileTelling) { // whoever tells goes on
            // memory may be gone again, and not even this can be noted: often it is the very same failure
            return;
        }
    }

    private void told(Throwable failure) {
        long times = kinds.count(failure);
        if (times > 1) {
            if (FailureKinds.isRound(times)) {
                boolean unused =
                        isWritten(clock.instant() + "\n" + failure.getClass().getName()
                                + ": the same from the same place for the " + times + "th time\n\n");
            }
            return;
        }
        String sentence = sentence(failure, isWritten(CrashEntry.of(clock.instant(), actions.all(), failure)));
        user.accept(sentence);
        also.accept(sentence);
    }

    private String sentence(Throwable failure, boolean isWritten) {
        if (isOfMemory(failure)) {
            return isWritten ? messages.get("app.memory", file) : messages.get("app.memory-unlogged", file);
        }
        return isWritten
                ? messages.get("app.unexpected", file)
                : messages.get("app.unexpected-unlogged", failure.getClass().getSimpleName(), file);
    }

    /** Whether memory ran short, or the stack of whoever waits for one for whom it did. */
    static boolean isOfMemory(Throwable failure) {
        return failure instanceof OutOfMemoryError || failure.getCause() instanceof OutOfMemoryError;
    }

    private synchronized boolean isWritten(String entry) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean full = Files.exists(file) && Files.size(file) > LONGEST;
            Files.writeString(
                    file,
                    entry,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
