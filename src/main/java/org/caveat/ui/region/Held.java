package org.caveat.ui.region;

import org.caveat.model.Region;

/**
 * A region that is selected, and can be changed.
 *
 * @param id of the caveat, or of the person
 * @param isPerson whether it is where a person is
 */
public record Held(String id, boolean isPerson, Region region) {

    Held at(Region other) {
        return new Held(id, isPerson, other);
    }

    boolean isOf(Held other) {
        return id.equals(other.id) && isPerson == other.isPerson;
    }
}
