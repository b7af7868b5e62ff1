package org.caveat.ui.fx;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.caveat.collection.Holding;

/** Small pictures of photographs, upright, made behind. What is asked for last comes first. */
public interface Thumbnails {

    /**
     * Asks for a picture.
     *
     * @param width no wider than this, in pixels
     * @param height no higher than this, in pixels
     * @param taker takes the picture on the toolkit's thread; is not called where there is none, or none is wanted any more
     */
    Wanted ask(Holding photograph, int width, int height, Consumer<Image> taker);

    /** A picture that was asked for. */
    @FunctionalInterface
    interface Wanted {
        /** No longer wanted. */
        void cancel();
    }
}
