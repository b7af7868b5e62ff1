package org.caveat.ui.fx;

import org.caveat.collection.Holding;

/** Small pictures of photographs, upright, made behind. What is asked for last comes first. */
@FunctionalInterface
public interface Thumbnails {

    /**
     * Asks for a picture.
     *
     * @param width no wider than this, in pixels
     * @param height no higher than this, in pixels
     */
    Wanted ask(Holding photograph, int width, int height, PictureTaker taker);
}
