package org.caveat.imaging;

import java.nio.file.Path;

/**
 * One picture that can be looked at by itself: the one in a file, or one page of a file of several.
 *
 * @param page from 1
 */
public record Leaf(Path file, int page) {
    public Leaf {
        if (page < 1) {
            throw new IllegalArgumentException("page " + page);
        }
    }

    /** The picture in a file; of several pages, the first. */
    public static Leaf of(Path file) {
        return new Leaf(file, 1);
    }
}
