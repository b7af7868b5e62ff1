package org.caveat.imaging.jpeg;

import java.io.IOException;

/** Gives the samples of a picture from its top to its bottom, one row of units after the other. */
@FunctionalInterface
interface UnitRows {
    /**
     * Puts the next row of units behind those that are in the windows of the colours. There is one.
     *
     * @throws Damaged where the data are not as they should be
     */
    void next() throws IOException;
}
