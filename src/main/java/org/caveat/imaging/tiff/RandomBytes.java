package org.caveat.imaging.tiff;

import java.io.IOException;

/** Bytes that can be read from any place. */
public interface RandomBytes {

    /**
     * Reads bytes.
     *
     * @param from where the first one stands
     * @return how many; not over 0 at the end
     * @throws IOException where they cannot be read, and where the reading thread was interrupted
     */
    int read(byte[] into, int offset, int length, long from) throws IOException;

    /** How many there are; less than 0 where nobody knows. */
    long length();
}
