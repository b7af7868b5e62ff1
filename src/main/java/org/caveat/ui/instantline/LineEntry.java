package org.caveat.ui.instantline;

import java.util.Optional;
import org.caveat.export.LineDate;
import org.caveat.model.Kind;

/**
 * A date of the photograph in front, with what is said of it.
 *
 * @param kind of its caveat; empty for the photograph's own date
 * @param inFull kind, date and text in one sentence
 */
record LineEntry(LineDate date, Optional<Kind> kind, String inFull) {

    String key() {
        return date.key();
    }

    boolean isInstant() {
        return date.isInstant();
    }
}
