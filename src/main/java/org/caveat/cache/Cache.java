package org.caveat.cache;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps what was made of files. What it kept of an earlier state of a file, it does not know any more. No method throws:
 * a cache that fails is as good as an empty one. May be used from several threads at once.
 */
public interface Cache extends AutoCloseable {

    /**
     * A thumbnail that was kept.
     *
     * @param longestSide the size it was made in, in pixels
     * @return a JPEG
     */
    Optional<byte[]> thumbnail(FileKey file, int longestSide);

    /** Whether a thumbnail is kept, without fetching it. */
    boolean hasThumbnail(FileKey file, int longestSide);

    /** Whether more can be kept without letting go of what was kept before. */
    boolean hasRoom();

    /**
     * Keeps a thumbnail.
     *
     * @param longestSide the size it was made in, in pixels
     * @param jpeg its bytes
     */
    void keepThumbnail(FileKey file, int longestSide, byte[] jpeg);

    /**
     * What was known of a collection when it was open last, leaf by leaf; none where it is not kept, or not whole.
     *
     * @param collection tells the collection from every other
     */
    List<byte[]> catalogue(String collection);

    /**
     * Keeps what is known of a collection in place of what was known of it before: all leaves of it or, where that fails or
     * the program is killed, those of before.
     *
     * @param leaves in the keeper's own form, which tells its own version; as large as one likes to read at once
     */
    void keepCatalogue(String collection, List<byte[]> leaves);

    /**
     * A part of a picture that was kept.
     *
     * @param place names the part
     */
    Optional<byte[]> tile(FileKey file, String place);

    /** Keeps a part of a picture, in the maker's own form. */
    void keepTile(FileKey file, String place, byte[] tile);

    /** The SHA-256 of a file that was kept, in lower-case hexadecimal. */
    Optional<String> hash(FileKey file);

    /** Keeps the SHA-256 of a file, in lower-case hexadecimal. */
    void keepHash(FileKey file, String sha256);

    /** How much is kept, in bytes. Waits for the disk. */
    default long heldBytes() {
        return 0;
    }

    /** Keeps no more than so many bytes from now on; what was not looked at for longest goes first. Waits for the disk. */
    default void keepWithin(long bytes) {}

    /** Lets go of all that is kept. Waits for the disk. */
    default void empty() {}

    /** Why it does not work as it should: a sentence that says what to do. It may come with the first use. */
    Optional<String> trouble();

    /**
     * Has somebody hear of trouble that a person can do something about, once, as soon as it comes. That it was damaged and
     * begun anew is none.
     */
    void tellOfTrouble(Consumer<String> listener);

    /** Lets go of the file. */
    @Override
    void close();
}
