package org.caveat.imaging;

import java.util.Optional;

/** A picture from its top to its bottom, some rows at a time, so that a large one need never be in memory as a whole. */
public interface Bands extends AutoCloseable {

    /**
     * The next rows, over the whole width of the upright picture: as many as were asked for, the last time what is left.
     *
     * @return empty after the last row
     * @throws PictureFailure where the file cannot be read or decoded, or they would not fit into memory
     */
    Optional<Pixels> next() throws PictureFailure;

    /** All rows in one, where the picture could not but be decoded as a whole. */
    default Optional<Pixels> whole() {
        return Optional.empty();
    }

    /** Lets go of the file. */
    @Override
    void close();
}
