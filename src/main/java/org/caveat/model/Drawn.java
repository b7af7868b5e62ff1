package org.caveat.model;

import java.util.Optional;

/** A region that was drawn, in pixels of the picture on which it lies. */
public record Drawn(Region region, Surface surface) {

    /** Of the leading picture of a thing. */
    public static Drawn on(Region region) {
        return new Drawn(region, Surface.LEADING);
    }

    /** A target with this region, on its picture. */
    public Target of(Target target) {
        return surface.of(target).at(Optional.of(region));
    }
}
