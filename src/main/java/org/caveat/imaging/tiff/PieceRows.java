package org.caveat.imaging.tiff;

import java.io.IOException;

/** The rows of one piece, from its top to its bottom. */
interface PieceRows extends AutoCloseable {

    /**
     * Reads the next row.
     *
     * @param from the first byte of the row that is wanted
     * @param to after the last that is wanted; the others may be left as they were
     */
    void next(byte[] row, int from, int to) throws IOException;

    /** Leaves out rows. */
    void skip(int rows) throws IOException;

    @Override
    default void close() {}
}
