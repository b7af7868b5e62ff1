package org.caveat.ui.fx;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.caveat.imaging.Pixels;

/** Pixels as the toolkit wants them, without copying them. */
public final class Wrapped {

    private Wrapped() {}

    /** An image of pixels, into which nobody can write. May be called on any thread: nothing of it is on the screen yet. */
    public static Image image(Pixels pixels) {
        return new WritableImage(new PixelBuffer<>(
                pixels.width(), pixels.height(), pixels.shared(), PixelFormat.getIntArgbPreInstance()));
    }
}
