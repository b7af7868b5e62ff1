package org.caveat.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.caveat.imaging.MadePictures;
import org.caveat.imaging.jpeg.Eighth;
import org.caveat.imaging.jpeg.EighthDecoder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A JPEG of 12 megapixels at an eighth of its size: our own decoder, and Java's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ThumbnailOfAPhotograph {
    private static final int EIGHTH = 8;

    private byte[] jpeg = {};

    @Setup
    public void make() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(MadePictures.photograph(4_000, 3_000), "jpeg", bytes);
        jpeg = bytes.toByteArray();
    }

    @Benchmark
    public Eighth ownDecoder() throws IOException {
        return EighthDecoder.decode(new ByteArrayInputStream(jpeg));
    }

    @Benchmark
    public BufferedImage imageIo() throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try {
            reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)), true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(EIGHTH, EIGHTH, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }
}
