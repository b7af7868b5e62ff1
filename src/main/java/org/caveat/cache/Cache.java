package org.caveat.cache;

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

    /**
     * Keeps a thumbnail.
     *
     * @param longestSide the size it was made in, in pixels
     * @param jpeg its bytes
     */
    void keepThumbnail(FileKey file, int longestSide, byte[] jpeg);

    /** What a reader found out about a file, in the reader's own form. */
    Optional<byte[]> facts(FileKey file);

    /** Keeps what a reader found out about a file, in the reader's own form, which tells its own version. */
    void keepFacts(FileKey file, byte[] facts);

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
