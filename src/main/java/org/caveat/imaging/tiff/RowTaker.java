package org.caveat.imaging.tiff;

import java.io.IOException;

/** Gets a part of a picture row by row. */
@FunctionalInterface
public interface RowTaker {

    /**
     * Gets the next row.
     *
     * @param samples pixel by pixel, from 0 to 65,535; they are overwritten afterwards
     * @throws IOException where nothing can be done with it
     */
    void take(int[] samples) throws IOException;
}
