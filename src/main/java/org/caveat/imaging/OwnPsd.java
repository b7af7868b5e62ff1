package org.caveat.imaging;

import java.io.IOException;
import org.caveat.model.Region.Rectangle;

/**
 * Our own decoder of the flattened picture of Photoshop documents, row by row, so that a large one need never be in memory
 * as a whole. The other reader takes grey with a profile for darker than it is, and numbers of 32 bits for whole ones.
 */
final class OwnPsd implements Decoder {
    private static final int COPIES_OF_ROW = 8;

    private final MemoryBound memory;

    OwnPsd(MemoryBound memory) {
        this.memory = memory;
    }

    @Override
    public boolean serves(Portion portion) {
        return true;
    }

    @Override
    public Size size(PictureInput input) throws IOException {
        return PsdHead.read(input).size();
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        PsdHead head = PsdHead.read(input);
        int planes = PsdColours.planes(head);
        long row = (long) head.size().width() * (planes + 2) * Integer.BYTES * COPIES_OF_ROW;
        long starts = head.isPacked() ? (long) planes * head.size().height() * Long.BYTES : 0;
        try (MemoryBound.Taken taken =
                memory.take(row + starts + portion.wanted().pixels() * Integer.BYTES)) {
            return averaged(head, new PsdRows(input, head, planes), planes, portion);
        }
    }

    private static Pixels averaged(PsdHead head, PsdRows rows, int planes, Portion portion) throws IOException {
        Rectangle area = portion.area();
        ToScreen colours = PsdColours.of(head);
        AreaAverage average = new AreaAverage(new Size(area.width(), area.height()), portion.wanted());
        int[] samples = new int[Math.multiplyExact(area.width(), planes)];
        int[] argb = new int[area.width()];
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            for (int plane = 0; plane < planes; plane++) {
                PsdColours.samples(rows.row(plane, y), head, area.x(), plane, planes, samples);
            }
            if (planes > head.mode().colours()) {
                PsdColours.takeOutWhite(samples, planes);
            }
            colours.convert(samples, argb, 0, argb.length);
            average.add(argb, 1);
        }
        return average.result();
    }
}
