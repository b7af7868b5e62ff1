package org.caveat.imaging.tiff;

import java.io.IOException;

/** The file is not as the standard says, or is stored in a way that is not read here. */
public final class Malformed extends IOException {
    private static final long serialVersionUID = 1;

    Malformed(String what) {
        super(what);
    }
}
