package org.caveat.model;

import java.util.Optional;

/**
 * What a statement is about: the photograph, a part or a page of it, or, of a reply, another statement.
 *
 * @param source a relative reference to the file, percent-encoded, or the id of a statement
 * @param page from 1, in a file of several pages
 * @param selectorForeign what else stands in the selector
 */
public record Target(
        String source, Optional<Region> region, Optional<Integer> page, Foreign foreign, Foreign selectorForeign) {

    public static Target whole(String source) {
        return new Target(source, Optional.empty(), Optional.empty(), Foreign.NONE, Foreign.NONE);
    }

    public Target at(Optional<Region> newRegion) {
        return new Target(source, newRegion, page, foreign, newRegion.isPresent() ? selectorForeign : Foreign.NONE);
    }

    public Target on(Optional<Integer> newPage) {
        return new Target(source, region, newPage, foreign, selectorForeign);
    }

    /** The same, with what is not understood of another. */
    public Target carrying(Target other) {
        return new Target(source, region, page, other.foreign, other.selectorForeign);
    }
}
