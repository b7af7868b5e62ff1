package org.caveat.imaging.jpeg;

import java.io.IOException;

/** The file is not as the standard says, or ends too soon. */
public final class Damaged extends IOException {
    private static final long serialVersionUID = 1;

    Damaged(String what) {
        super(what);
    }
}
