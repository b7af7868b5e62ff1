package org.caveat.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.function.Consumer;
import org.caveat.text.Messages;
import org.caveat.work.Failures;

/**
 * Where failures go that nobody foresaw: the details into a file of the user's own data folder, one sentence to the
 * user. What cannot be written there is let go, for a failure in telling of a failure helps nobody.
 */
final class CrashLog implements Failures {
    /** Bytes; a longer log begins anew, so that it never fills a disk. */
    private static final long LONGEST = 1 << 20;

    private final Path file;
    private final Clock clock;
    private final Messages messages;
    private final Consumer<String> user;
    private volatile Consumer<String> also = sentence -> {};

    CrashLog(Path file, Clock clock, Messages messages, Consumer<String> user) {
        this.file = file;
        this.clock = clock;
        this.messages = messages;
        this.user = user;
    }

    /** Tells the user elsewhere too, from now on: in the window, where nobody sees a terminal. */
    void tellAlso(Consumer<String> elsewhere) {
        also = elsewhere;
    }

    @Override
    public void tell(Throwable failure) {
        String sentence = isWritten(failure)
                ? messages.get("app.unexpected", file)
                : messages.get("app.unexpected-unlogged", failure.getClass().getSimpleName(), file);
        user.accept(sentence);
        also.accept(sentence);
    }

    private synchronized boolean isWritten(Throwable failure) {
        StringWriter details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            boolean full = Files.exists(file) && Files.size(file) > LONGEST;
            Files.writeString(
                    file,
                    clock.instant() + " " + details + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
