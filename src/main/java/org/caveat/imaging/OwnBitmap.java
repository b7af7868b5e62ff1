package org.caveat.imaging;

import java.io.IOException;
import org.caveat.model.Region.Rectangle;

/**
 * Our own decoder of bitmaps: Java's knows neither two bits a pixel nor transparency, leaves profiles out, and takes
 * colours of other than eight bits for darker than they are. Rows that are not packed are read one by one.
 */
final class OwnBitmap implements Decoder {
    private static final int ROW_COPIES = 8;

    private final MemoryBound memory;

    OwnBitmap(MemoryBound memory) {
        this.memory = memory;
    }

    @Override
    public boolean serves(Portion portion) {
        return true;
    }

    @Override
    public Size size(PictureInput input) throws IOException {
        return BitmapHead.read(input).size();
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        BitmapHead head = BitmapHead.read(input);
        boolean isPacked = head.packing() == BitmapHead.Packing.RUNS;
        long bytes = (isPacked
                        ? head.size().pixels()
                        : (long) ROW_COPIES * head.size().width())
                + portion.wanted().pixels();
        try (MemoryBound.Taken taken = memory.take(bytes * Integer.BYTES)) {
            int[] unpacked = isPacked ? BitmapRuns.unpacked(input, head) : new int[0];
            BitmapRow row = isPacked ? BitmapRow.of(head, unpacked) : BitmapRow.of(head, input);
            return averaged(head, row, portion);
        }
    }

    private static Pixels averaged(BitmapHead head, BitmapRow row, Portion portion) throws IOException {
        Rectangle area = portion.area();
        BitmapColours colours = new BitmapColours(head);
        AreaAverage average = new AreaAverage(new Size(area.width(), area.height()), portion.wanted());
        int[] argb = new int[area.width()];
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            int[] values = row.values(head.isTopDown() ? y : head.size().height() - 1 - y);
            colours.convert(values, area.x(), argb);
            average.add(argb, 1);
        }
        return average.result();
    }
}
