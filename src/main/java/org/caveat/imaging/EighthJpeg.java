package org.caveat.imaging;

import java.io.IOException;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.Eighth;
import org.caveat.imaging.jpeg.EighthDecoder;
import org.caveat.imaging.jpeg.Frame;
import org.caveat.imaging.jpeg.JpegHead;

/** The short way to a small view of a whole JPEG: our own decoder, wherever an eighth of the size is enough. */
final class EighthJpeg implements Decoder {
    private static final double EIGHTH = 0.125;

    private final MemoryBound memory;

    EighthJpeg(MemoryBound memory) {
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
            return AreaAverage.of(coloured(EighthDecoder.decode(input.stream())), portion.wanted());
        }
    }

    private static Pixels coloured(Eighth eighth) throws Damaged {
        int colours = eighth.head().frame().components().size();
        int[] rgb = eighth.rgb();
        eighth.head()
                .profile()
                .flatMap(Profiles::of)
                .filter(profile -> profile.getNumComponents() == colours)
                .map(profile -> new Profiled(profile, colours, false, false))
                .ifPresent(profiled -> profiled.convert(samples(rgb, colours), rgb, 0, rgb.length));
        return new Pixels(eighth.width(), eighth.height(), rgb);
    }

    private static int[] samples(int[] rgb, int colours) {
        int[] samples = new int[rgb.length * colours];
        for (int i = 0; i < samples.length; i++) {
            int shift = 8 * (colours - 1 - i % colours);
            samples[i] = (rgb[i / colours] >> shift & 0xFF) * 257;
        }
        return samples;
    }
}
