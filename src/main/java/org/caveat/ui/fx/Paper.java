package org.caveat.ui.fx;

import javafx.scene.image.Image;

/** Paper in a printer that the person chose. May be used on any one thread but the toolkit's. */
public interface Paper {

    /** Whether the person wants a page, counted from 1. */
    boolean wants(int page);

    /**
     * Puts a page on it; waits until the printer has taken it.
     *
     * @param density in pixels to the inch
     * @return whether the printer took it
     */
    boolean put(Image page, double density);

    /**
     * Ends it: nothing more is to be put on it.
     *
     * @return whether the printer took all that was put on it
     */
    boolean end();

    /** Gives up what the printer has not printed yet. */
    void cancel();
}
