package org.caveat.sidecar.json;

import java.util.Optional;

/**
 * A place in a JSON document.
 *
 * @param parent the object or array it is in; none for the document itself
 * @param step the member's name, or the element's index
 */
public record Where(Optional<Where> parent, String step) {
    /** The document itself. */
    public static final Where ROOT = new Where(Optional.empty(), "");

    /** The place of a member of the object that stands here. */
    public Where in(String member) {
        return new Where(Optional.of(this), member);
    }

    /** The place of an element, counted from 0, of the array that stands here. */
    public Where at(int index) {
        return in(Integer.toString(index));
    }

    /** The place as a JSON pointer (RFC 6901); {@code /} alone for the document itself, so that a sentence can name it. */
    public String pointer() {
        return parent.isEmpty() ? "/" : steps();
    }

    private String steps() {
        return parent.map(up -> up.steps() + "/" + step.replace("~", "~0").replace("/", "~1"))
                .orElse("");
    }
}
