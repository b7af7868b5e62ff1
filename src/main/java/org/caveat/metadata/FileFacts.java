package org.caveat.metadata;

import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself.
 *
 * @param header kind and size
 * @param facts the few facts that are asked for by name
 * @param entries everything that was read, in the order of the file
 * @param problems what could not be read, in words
 * @param unreadable why the file cannot be shown as a photograph at all; empty where it can
 */
public record FileFacts(
        Header header, Facts facts, List<Entry> entries, List<String> problems, Optional<String> unreadable) {

    public FileFacts {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Facts of a file of which nothing can be read. */
    public static FileFacts unreadable(long bytes, String mediaType, String reason) {
        Header header = new Header(mediaType, bytes, 0, 0, 1, Optional.empty());
        return new FileFacts(header, Facts.NONE, List.of(), List.of(), Optional.of(reason));
    }
}
