package org.caveat.metadata.container;

import java.io.EOFException;

/** More bytes are claimed than there are. */
public final class CutShort extends EOFException {
    private static final long serialVersionUID = 1L;

    CutShort(long from, long count, long size) {
        super(count + " bytes from " + from + " where there are " + size);
    }
}
