package org.caveat.metadata.container;

import java.io.IOException;

/** A piece is larger than anything that is read in one go. */
public final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long bytes) {
        super(bytes + " bytes in one piece");
    }
}
