package org.caveat.ui.inspector.caption;

import java.util.Optional;
import org.caveat.model.Foreign;
import org.caveat.model.Taken;

/**
 * The instant as it is typed.
 *
 * @param edtf the date; kept as it is spelled, also where it is no EDTF
 * @param display the date in the archive's own words
 * @param basis what the date rests on
 */
public record TypedInstant(String edtf, String display, String basis) {
    static final TypedInstant NOTHING = new TypedInstant("", "", "");

    static TypedInstant of(Optional<Taken> taken) {
        return taken.map(said -> new TypedInstant(
                        said.edtf(), said.display().orElse(""), said.basis().orElse("")))
                .orElse(NOTHING);
    }

    /** What is said, in place of what stood there. */
    Optional<Taken> in(Optional<Taken> stood) {
        Foreign foreign = stood.map(Taken::foreign).orElse(Foreign.NONE);
        boolean nothing = edtf.isBlank() && display.isBlank() && basis.isBlank() && foreign.isEmpty();
        return nothing ? Optional.empty() : Optional.of(new Taken(edtf, said(display), said(basis), foreign));
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(text -> !text.isBlank());
    }

    TypedInstant on(String newEdtf) {
        return new TypedInstant(newEdtf, display, basis);
    }

    TypedInstant displayed(String words) {
        return new TypedInstant(edtf, words, basis);
    }

    TypedInstant restingOn(String words) {
        return new TypedInstant(edtf, display, words);
    }
}
