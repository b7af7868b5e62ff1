package org.caveat.model;

import java.util.Optional;

/**
 * Which picture of a thing a region lies on.
 *
 * @param file the bare name of another file of the thing; empty for the leading one
 * @param page from 1, of a file of several pages; empty for the first or only one
 */
public record Surface(Optional<String> file, Optional<Integer> page) {
    /** The picture of the leading file. */
    public static final Surface LEADING = new Surface(Optional.empty(), Optional.empty());

    /** A target that lies on it. */
    public Target of(Target target) {
        return new Target(
                file.map(RelativeReference::to).orElse(target.source()),
                target.region(),
                page,
                target.foreign(),
                target.selectorForeign());
    }
}
