package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import org.caveat.model.Region.Rectangle;

/**
 * The first picture of a GIF on its screen, which may be larger than the picture (GIF89a Specification, 18 and 20): around
 * it the screen is transparent. The screen's size is the size of the file's picture, on which regions are drawn.
 */
final class GifScreen implements Decoder {
    private static final int SCREEN_AT = 6;
    private static final int HEADER_BYTES = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int COPIES = 2;

    private final Decoder pictures;
    private final MemoryBound memory;

    /** @param pictures decodes the first picture by itself */
    GifScreen(Decoder pictures, MemoryBound memory) {
        this.pictures = pictures;
        this.memory = memory;
    }

    @Override
    public boolean serves(Portion portion) {
        return true;
    }

    @Override
    public Size size(PictureInput input) throws IOException {
        input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        input.seek(SCREEN_AT);
        Size screen = new Size(input.readUnsignedShort(), input.readUnsignedShort());
        input.seek(0);
        return screen.pixels() > 0 ? screen : pictures.size(input);
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        Rectangle picture = picture(input);
        if (picture.equals(portion.whole().whole())) {
            return pictures.decode(input, portion);
        }
        Rectangle area = portion.area();
        long pixels = new Size(area.width(), area.height()).pixels();
        try (MemoryBound.Taken taken = memory.take(pixels * Integer.BYTES * COPIES)) {
            int[] screen = new int[Math.toIntExact(pixels)];
            paint(picture, area, screen, input);
            return AreaAverage.of(new Pixels(area.width(), area.height(), screen), portion.wanted());
        }
    }

    /** Paints what is seen of a picture in an area of the screen. */
    private void paint(Rectangle picture, Rectangle area, int[] screen, PictureInput input)
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
            System.arraycopy(pixels.argb(), row * width, screen, to, width);
        }
    }

    /** Where on the screen the first picture stands. */
    private static Rectangle picture(PictureInput input) throws IOException {
        input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        input.seek(SCREEN_AT + 4);
        int packed = input.readUnsignedByte();
        input.seek(HEADER_BYTES + ((packed & 0x80) == 0 ? 0 : 3L << (packed & 7) + 1));
        int mark = input.readUnsignedByte();
        while (mark == EXTENSION) {
            input.readUnsignedByte();
            for (int length = input.readUnsignedByte(); length > 0; length = input.readUnsignedByte()) {
                input.seek(input.getStreamPosition() + length);
            }
            mark = input.readUnsignedByte();
        }
        if (mark != PICTURE) {
            throw new EOFException("no picture");
        }
        return new Rectangle(
                input.readUnsignedShort(),
                input.readUnsignedShort(),
                input.readUnsignedShort(),
                input.readUnsignedShort());
    }
}
