package org.caveat.ui.fx;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.caveat.collection.Holding;
import org.caveat.model.Region.Rectangle;

/** Parts of a photograph's picture, upright, made behind. What is asked for last comes first. */
public interface PictureParts {

    /**
     * Asks for a part.
     *
     * @param part in pixels of the upright picture
     * @param reduction pixels of the picture for one of the part's, each way: 1, 2, 4 …
     * @param taker takes what comes, on the toolkit's thread; is not called when it is no longer wanted
     */
    Thumbnails.Wanted ask(Holding photograph, Rectangle part, int reduction, Taker taker);

    /** Takes what comes of asking. */
    interface Taker {
        void picture(Image image);

        /** @param sentence why there is none */
        void refused(String sentence);
    }

    /** A taker of pictures alone, who shows nothing where there is none. */
    static Taker of(Consumer<Image> pictures) {
        return new Taker() {
            @Override
            public void picture(Image image) {
                pictures.accept(image);
            }

            @Override
            public void refused(String sentence) {
                // nothing stands where nothing can be shown; whoever asks for the whole picture tells why
            }
        };
    }
}
