package org.caveat.imaging.tiles;

import org.caveat.imaging.Pixels;

/** Gets what comes of asking for pixels, on a working thread: one or the other, once. */
public interface TileTaker {
    /** Here they are. */
    void made(Pixels pixels);

    /** Some of them, before the others are made; those are transparent. It may come several times, or not at all. */
    default void coming(Pixels some) {}

    /**
     * There are none.
     *
     * @param reason why: a {@link org.caveat.imaging.PictureFailure}, or something that nobody foresaw
     */
    void refused(Throwable reason);
}
