package org.caveat.metadata;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.caveat.text.Messages;
import org.caveat.work.Deadline;

/**
 * Reads what files say of themselves. Nothing that is in a file, or wrong with it, is ever thrown: it comes out as
 * {@link FileFacts#unreadable} or among the {@link FileFacts#problems}. May be used by many threads.
 */
public final class MetadataReader {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private static final int AT_ONCE = 16;

    private final Messages messages;
    private final Deadline deadline;
    private final SharedFacts shared = new SharedFacts();
    private final Optional<Function<Path, FileFacts>> left = Optional.of(this::read);

    public MetadataReader(Messages messages) {
        this(messages, new Deadline("metadata", LIMIT, AT_ONCE));
    }

    MetadataReader(Messages messages, Deadline deadline) {
        this.messages = messages;
        this.deadline = deadline;
    }

    /**
     * Reads a file, by its content and never by its name.
     *
     * @return its facts; where it is no picture, those that say why
     * @throws java.util.concurrent.CancellationException where the thread that waits is interrupted
     */
    public FileFacts read(Path file) {
        return read(file, new PictureFile(file, messages)::read);
    }

    /** Reads the facts of a file, as {@link #read} does, and leaves the rest in it: see {@link FileFacts#whole()}. */
    public FileFacts facts(Path file) {
        return shared.of(read(file, new PictureFile(file, messages, left)::read));
    }

    /**
     * The same of what was just seen to be a plain file, so that it need not be looked at again.
     *
     * @param modified nanoseconds since 1970
     */
    public FileFacts facts(Path file, long modified) {
        PictureFile picture = new PictureFile(file, messages, left);
        return shared.of(read(file, () -> picture.readPlain(modified)));
    }

    /**
     * Where the rest of what a file says is, for facts that were read before and kept.
     *
     * @param modified nanoseconds since 1970
     */
    public Rest left(FileAt file, long modified) {
        return new Rest.InTheFile(file, modified, left.orElseThrow());
    }

    private FileFacts read(Path file, Callable<FileFacts> reading) {
        try {
            return deadline.run(reading);
        } catch (TimeoutException late) {
            return tooSlow(file, messages);
        } catch (ExecutionException broken) {
            boolean noMemory = broken.getCause() instanceof OutOfMemoryError;
            return unreadable(file, noMemory ? "metadata.no-memory" : "metadata.broken", messages);
        }
    }

    /** What is said of a file that could not be read in time. */
    public static FileFacts tooSlow(Path file, Messages messages) {
        return unreadable(file, "metadata.too-slow", messages);
    }

    private static FileFacts unreadable(Path file, String key, Messages messages) {
        return FileFacts.unreadable(0, PictureFile.UNKNOWN_TYPE, messages.get(key, PictureFile.name(file)));
    }
}
