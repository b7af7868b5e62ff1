package org.caveat.ui.fx;

import javafx.scene.image.Image;

/** Takes what comes of asking for a picture, on the toolkit's thread: one or the other, once. */
public interface PictureTaker {
    /** Here is the picture. */
    void picture(Image image);

    /** Some of it, before the rest is made, which is transparent. It may come several times, or not at all. */
    default void coming(Image image) {}

    /**
     * There is no picture.
     *
     * @param sentence why there is none
     */
    void refused(String sentence);
}
