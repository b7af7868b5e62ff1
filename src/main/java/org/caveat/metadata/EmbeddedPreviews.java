package org.caveat.metadata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.caveat.metadata.container.FileBytes;
import org.caveat.metadata.container.Format;
import org.caveat.metadata.container.Preview;
import org.caveat.metadata.container.Previews;
import org.caveat.work.Deadline;

/**
 * Finds the JPEGs that a camera puts into its raw files, and a phone into HEIF, so that the picture can be seen without
 * decoding it. They are stored as the picture is, to be turned like it. May be used by many threads.
 */
public final class EmbeddedPreviews {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final int AT_ONCE = 16;

    private final Deadline deadline = new Deadline("previews", LIMIT, AT_ONCE);

    /** Where they lie, the one of the most bytes first; none where the file has none, is damaged, or is no picture. */
    public List<Preview> in(Path file) {
        try {
            return deadline.run(() -> find(file));
        } catch (TimeoutException | ExecutionException none) {
            return List.of();
        }
    }

    private static List<Preview> find(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (FileBytes bytes = FileBytes.open(file)) {
            Optional<Format> format = Format.of(bytes);
            return format.isEmpty() ? List.of() : Previews.in(format.get(), bytes);
        }
    }
}
