package org.caveat.model;

import java.util.Optional;

/**
 * A mark on the mat around the picture, for what stood beyond the frame.
 *
 * @param edge {@code left}, {@code right}, {@code top}, {@code bottom} or {@code camera}
 * @param at pixels along that edge, from its left or upper end
 */
public record Beyond(String edge, Optional<Integer> at, Foreign foreign) {

    public static Beyond of(String edge) {
        return new Beyond(edge, Optional.empty(), Foreign.NONE);
    }
}
