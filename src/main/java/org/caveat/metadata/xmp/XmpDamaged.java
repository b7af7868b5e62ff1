package org.caveat.metadata.xmp;

/** A packet of XMP that cannot be read whole, so that it cannot be kept either. */
public final class XmpDamaged extends Exception {
    private static final long serialVersionUID = 1;

    XmpDamaged(String message) {
        super(message);
    }
}
