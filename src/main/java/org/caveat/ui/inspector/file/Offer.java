package org.caveat.ui.inspector.file;

import java.util.Optional;

/**
 * A field that can take a value of the file.
 *
 * @param field what the field is called
 * @param value what it would say
 * @param stands what it would replace; empty where nothing stands there, or the value is added to what does
 * @param standing how the value meets what stands there
 */
record Offer(Use use, String field, String value, Optional<String> stands, Standing standing) {

    /** How a value meets what stands in the field. */
    enum Standing {
        /** Nothing stands there. */
        FRESH,
        /** It is added to what stands there. */
        ADDS,
        /** It takes the place of what stands there. */
        REPLACES,
        /** It stands there already. */
        THERE
    }

    boolean isPossible() {
        return standing != Standing.THERE;
    }
}
