package org.caveat.imaging;

import java.io.IOException;
import java.util.Optional;
import org.caveat.imaging.jpeg.BandDecoder;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.Eighth;
import org.caveat.imaging.jpeg.EighthDecoder;
import org.caveat.imaging.jpeg.Frame;
import org.caveat.imaging.jpeg.JpegHead;
import org.caveat.imaging.jpeg.Reduction;
import org.caveat.imaging.jpeg.WithoutMetadata;
import org.caveat.model.Region.Rectangle;

/**
 * Our own decoder of JPEG files. It decodes a small view of a whole picture at an eighth, a quarter or half of the size,
 * where that is enough: each pixel is made of all that it covers, none are left out. What it does not know, and files that
 * are damaged, are left to others.
 */
final class OwnJpeg implements Decoder {
    private static final double EIGHTH = 0.125;
    private static final int ROWS = 64;
    private static final long LARGE = 4_000_000;

    private final MemoryBound memory;
    private final Colouring colouring;

    OwnJpeg(MemoryBound memory, Colouring colouring) {
        this.memory = memory;
        this.colouring = colouring;
    }

    @Override
    public boolean serves(Portion portion) {
        return true;
    }

    @Override
    public Size size(PictureInput input) throws IOException {
        Frame frame = JpegHead.read(input.stream()).frame();
        return new Size(frame.width(), frame.height());
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        return portion.isWhole() && portion.scale() <= EIGHTH ? eighth(input, portion) : reduced(input, portion);
    }

    private Pixels eighth(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        Frame frame = JpegHead.read(input.stream()).frame();
        try (MemoryBound.Taken taken = memory.take(frame.eighthBytes())) {
            Eighth eighth = EighthDecoder.decode(input.stream());
            int[] rgb = eighth.rgb();
            JpegColours.of(eighth.head(), colouring).convert(rgb);
            return AreaAverage.of(new Pixels(eighth.width(), eighth.height(), rgb), portion.wanted());
        }
    }

    private Pixels reduced(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        long bytes = BandDecoder.bytes(input.stream(), ROWS) + portion.wanted().pixels() * Integer.BYTES;
        try (MemoryBound.Taken taken = memory.take(bytes)) {
            Reduction reduction = portion.isWhole() ? reduction(portion) : Reduction.NONE;
            BandDecoder decoder = BandDecoder.of(input.stream(), ROWS, reduction);
            Rectangle area =
                    portion.isWhole() ? new Rectangle(0, 0, decoder.width(), decoder.height()) : portion.area();
            return averaged(decoder, area, portion.wanted(), colouring);
        }
    }

    /** Of a picture that is soon decoded, twice as many pixels as are wanted: their averages come nearer to all. */
    private static Reduction reduction(Portion portion) {
        boolean isLarge = portion.whole().pixels() > LARGE;
        return Reduction.enoughFor(isLarge ? portion.scale() : Math.min(1, 2 * portion.scale()));
    }

    /** Decodes from the top to the end of the area, and averages what is in it. */
    private static Pixels averaged(BandDecoder decoder, Rectangle area, Size wanted, Colouring colouring)
            throws IOException {
        JpegColours colours = JpegColours.of(decoder.head(), colouring);
        AreaAverage average = new AreaAverage(new Size(area.width(), area.height()), wanted);
        int end = area.y() + area.height();
        int[] band = new int[0];
        for (int y = 0; y < end; y += ROWS) {
            int count = Math.min(ROWS, end - y);
            int pixels = Math.multiplyExact(decoder.width(), count);
            band = band.length == pixels ? band : new int[pixels]; // what was in it has been averaged
            decoder.next(band, count);
            int from = Math.max(0, area.y() - y);
            if (from < count) {
                int[] seen = seen(band, decoder.width(), area, from, count);
                colours.convert(seen);
                average.add(seen, count - from);
            }
        }
        return average.result();
    }

    /** What is within the area of the rows of a band. */
    private static int[] seen(int[] band, int width, Rectangle area, int from, int count) {
        if (from == 0 && area.width() == width) {
            return band;
        }
        int[] seen = new int[area.width() * (count - from)];
        for (int row = from; row < count; row++) {
            System.arraycopy(band, row * width + area.x(), seen, (row - from) * area.width(), area.width());
        }
        return seen;
    }

    @Override
    public Optional<Bands> bands(Origin origin, Size whole, int rows, JpegBands.Otherwise otherwise)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        if (colouring == Colouring.OWN) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JpegBands(origin, whole, rows, memory, otherwise));
        } catch (Damaged anotherKind) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> withoutMetadata(PictureInput input) throws IOException {
        return WithoutMetadata.of(input.stream());
    }
}
