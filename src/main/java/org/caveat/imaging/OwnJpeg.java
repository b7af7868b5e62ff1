package org.caveat.imaging;

import java.io.IOException;
import java.util.Optional;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.Eighth;
import org.caveat.imaging.jpeg.EighthDecoder;
import org.caveat.imaging.jpeg.Frame;
import org.caveat.imaging.jpeg.JpegHead;
import org.caveat.imaging.jpeg.WithoutMetadata;

/**
 * Our own decoder of JPEG files: the short way to a small view of a whole picture, wherever an eighth of the size is
 * enough, and to its full size from top to bottom.
 */
final class OwnJpeg implements Decoder {
    private static final double EIGHTH = 0.125;

    private final MemoryBound memory;

    OwnJpeg(MemoryBound memory) {
        this.memory = memory;
    }

    @Override
    public boolean serves(Portion portion) {
        return portion.isWhole() && portion.scale() <= EIGHTH;
    }

    @Override
    public Size size(PictureInput input) throws IOException {
        Frame frame = JpegHead.read(input.stream()).frame();
        return new Size(frame.width(), frame.height());
    }

    @Override
    public Pixels decode(PictureInput input, Portion portion)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        Frame frame = JpegHead.read(input.stream()).frame();
        try (MemoryBound.Taken taken = memory.take(frame.eighthBytes())) {
            Eighth eighth = EighthDecoder.decode(input.stream());
            int[] rgb = eighth.rgb();
            JpegColours.of(eighth.head()).convert(rgb);
            return AreaAverage.of(new Pixels(eighth.width(), eighth.height(), rgb), portion.wanted());
        }
    }

    @Override
    public Optional<Bands> bands(Origin origin, Size whole, int rows, JpegBands.Otherwise otherwise)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
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
