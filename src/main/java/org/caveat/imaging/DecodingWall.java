package org.caveat.imaging;

import java.io.EOFException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.caveat.text.Messages;
import org.caveat.work.Deadline;
import org.jspecify.annotations.Nullable;

/** The wall that every foreign decoder stands behind: whatever it throws, and however long it takes, becomes a sentence. */
final class DecodingWall {
    private static final int AT_ONCE = 8;
    private static final String TOO_LARGE = "imaging.too-large";

    private final Duration patience;
    private final Deadline deadline;
    private final Messages messages;

    DecodingWall(Duration patience, Messages messages) {
        this.patience = patience;
        this.deadline = new Deadline("pixels", patience, AT_ONCE);
        this.messages = messages;
    }

    /**
     * Runs foreign code for a file.
     *
     * @throws PictureFailure with a sentence for whatever went wrong
     */
    <T> T behind(Path file, Callable<T> foreign) throws PictureFailure {
        return behind(file, Optional.empty(), foreign);
    }

    /**
     * Runs foreign code for a file.
     *
     * @param size that the file says its picture has, to be named where it is too large
     * @throws PictureFailure with a sentence for whatever went wrong
     */
    <T> T behind(Path file, Size size, Callable<T> foreign) throws PictureFailure {
        return behind(file, Optional.of(size), foreign);
    }

    private <T> T behind(Path file, Optional<Size> size, Callable<T> foreign) throws PictureFailure {
        try {
            return deadline.run(foreign);
        } catch (ExecutionException thrown) {
            throw failure(file, size, thrown.getCause());
        } catch (TimeoutException | CancellationException late) {
            throw PictureFailure.ofTheMachine(say("imaging.too-slow", file, patience.toSeconds()), late);
        }
    }

    private PictureFailure failure(Path file, Optional<Size> size, @Nullable Throwable thrown) {
        if (thrown instanceof PictureFailure already) {
            return already;
        }
        Throwable reason = thrown instanceof FirstThatCan.Undecodable none ? none.reason() : thrown;
        String key = key(reason);
        return key.equals(TOO_LARGE)
                ? PictureFailure.ofTheMachine(tooLarge(file, size), thrown)
                : new PictureFailure(say(key, file), thrown);
    }

    private String tooLarge(Path file, Optional<Size> size) {
        return size.isPresent()
                ? say(
                        "imaging.too-many-pixels",
                        file,
                        size.get().width(),
                        size.get().height())
                : say(TOO_LARGE, file);
    }

    private static String key(@Nullable Throwable thrown) {
        if (thrown instanceof NoSuchFileException) {
            return "imaging.missing";
        }
        if (thrown instanceof AccessDeniedException) {
            return "imaging.forbidden";
        }
        if (thrown instanceof FileSystemException || thrown instanceof ClosedChannelException) {
            return "imaging.unreachable";
        }
        if (thrown instanceof OutOfMemoryError || thrown instanceof MemoryBound.TooLarge) {
            return TOO_LARGE;
        }
        return thrown instanceof EOFException ? "imaging.cut-short" : "imaging.damaged";
    }

    /** A sentence about a file. */
    String say(String key, Path file, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = String.valueOf(file.getFileName());
        System.arraycopy(more, 0, arguments, 1, more.length);
        return messages.get(key, arguments);
    }
}
