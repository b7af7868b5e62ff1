package org.caveat.imaging;

import java.io.IOException;
import org.caveat.model.Region.Rectangle;

/**
 * The first picture of an animation on its canvas, which may be larger than the picture: around it the canvas is
 * transparent. The size of the canvas is the size of the file's picture, on which regions are drawn.
 */
final class OnCanvas implements Decoder {
    private static final int COPIES = 2;

    private final Decoder pictures;
    private final Canvas canvas;
    private final MemoryBound memory;

    /** @param pictures decodes the first picture by itself */
    OnCanvas(Decoder pictures, Canvas canvas, MemoryBound memory) {
        this.pictures = pictures;
        this.canvas = canvas;
        this.memory = memory;
    }

    /** How a format says what is painted where. */
    interface Canvas {

        /** The size of the canvas; one without pixels where the file says none. */
        Size size(PictureInput input) throws IOException;

        /** Where on a canvas of that size the first picture stands. */
        Rectangle firstPicture(PictureInput input, Size canvas) throws IOException;
    }

    @Override
    public boolean serves(Portion portion) {
        return true;
    }

    @Override
    public Size size(PictureInput input) throws IOException {
        Size size = canvas.size(input);
        input.seek(0);
        return size.pixels() > 0 ? size : pictures.size(input);
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        Rectangle picture = canvas.firstPicture(input, portion.whole());
        if (picture.equals(portion.whole().whole())) {
            return pictures.decode(input, portion);
        }
        Rectangle area = portion.area();
        long pixels = new Size(area.width(), area.height()).pixels();
        try (MemoryBound.Taken taken = memory.take(pixels * Integer.BYTES * COPIES)) {
            int[] painted = new int[Math.toIntExact(pixels)];
            paint(picture, area, painted, input);
            return AreaAverage.of(new Pixels(area.width(), area.height(), painted), portion.wanted());
        }
    }

    /** Paints what is seen of a picture in an area of the canvas. */
    private void paint(Rectangle picture, Rectangle area, int[] painted, PictureInput input)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        int left = Math.max(area.x(), picture.x());
        int top = Math.max(area.y(), picture.y());
        int width = Math.min(area.x() + area.width(), picture.x() + picture.width()) - left;
        int height = Math.min(area.y() + area.height(), picture.y() + picture.height()) - top;
        if (width <= 0 || height <= 0) {
            return;
        }
        Rectangle seen = new Rectangle(left - picture.x(), top - picture.y(), width, height);
        Pixels pixels = pictures.decode(input, new Portion(new Size(picture.width(), picture.height()), seen, 1));
        for (int row = 0; row < height; row++) {
            int to = (top - area.y() + row) * area.width() + left - area.x();
            System.arraycopy(pixels.argb(), row * width, painted, to, width);
        }
    }
}
