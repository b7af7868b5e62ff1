package org.caveat.metadata;

import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself.
 *
 * @param header kind and size
 * @param facts the few facts that are asked for by name
 * @param rest everything else, or where it is
 * @param unreadable why the file cannot be shown as a photograph at all; empty where it can
 */
public record FileFacts(Header header, Facts facts, Rest rest, Optional<String> unreadable) {

    /**
     * The whole of what a file says.
     *
     * @param entries everything that was read, in the order of the file
     * @param problems what could not be read, in words
     */
    public FileFacts(
            Header header, Facts facts, List<Entry> entries, List<String> problems, Optional<String> unreadable) {
        this(header, facts, new Rest.Held(entries, problems), unreadable);
    }

    /**
     * Facts of a file of which nothing can be read.
     *
     * @param bytes how long it is
     */
    public static FileFacts unreadable(long bytes, String mediaType, String reason) {
        Header header = new Header(mediaType, bytes, 0, 0, 1, Optional.empty());
        return new FileFacts(header, Facts.NONE, Rest.NOTHING, Optional.of(reason));
    }

    /** Whether all is at hand, so that nobody who asks waits for a disk. */
    public boolean isWhole() {
        return rest instanceof Rest.Held;
    }

    /** The same with all at hand. What was left in the file is read from it, as it is now: that waits for the disk. */
    public FileFacts whole() {
        return rest instanceof Rest.InTheFile left
                ? left.reader().apply(left.file().path())
                : this;
    }

    /** The same, and the same file, by a place that others share. */
    public FileFacts at(FileAt place) {
        return rest instanceof Rest.InTheFile left
                ? new FileFacts(header, facts, new Rest.InTheFile(place, left.modified(), left.reader()), unreadable)
                : this;
    }

    /** Everything that the file says, in its order; see {@link #whole()}. */
    public List<Entry> entries() {
        return whole().rest() instanceof Rest.Held held ? held.entries() : List.of();
    }

    /** What could not be read, in words; see {@link #whole()}. */
    public List<String> problems() {
        return whole().rest() instanceof Rest.Held held ? held.problems() : List.of();
    }
}
