package org.caveat.model;

import java.util.Optional;
import org.caveat.time.Edtf;

/**
 * The instant: when the photograph was taken.
 *
 * @param edtf the date as the file spells it, which may be no EDTF at all
 * @param display the date in the archive's own words
 * @param basis what the date rests on; an uncertain date needs it
 */
public record Taken(String edtf, Optional<String> display, Optional<String> basis, Foreign foreign) {

    public static Taken on(String edtf) {
        return new Taken(edtf, Optional.empty(), Optional.empty(), Foreign.NONE);
    }

    /** The date, where it can be read. */
    public Optional<Edtf> date() {
        return Edtf.of(edtf);
    }
}
