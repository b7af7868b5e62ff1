package org.caveat.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Makes a picture larger, with soft passages from pixel to pixel. */
final class Enlargement {

    private Enlargement() {}

    static Pixels of(Pixels picture, Size size) {
        BufferedImage small = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        System.arraycopy(picture.argb(), 0, pixels(small), 0, picture.argb().length);
        BufferedImage large = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = large.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.drawImage(small, 0, 0, size.width(), size.height(), null);
        canvas.dispose();
        return new Pixels(size.width(), size.height(), pixels(large));
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
