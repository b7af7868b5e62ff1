package org.caveat.ui.fx;

import javafx.scene.image.Image;

/** Takes what comes of asking for a picture, on the toolkit's thread: one or the other, once. */
public interface PictureTaker {

    void picture(Image image);

    /** @param sentence why there is none */
    void refused(String sentence);
}
