package org.caveat.imaging.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.caveat.imaging.Difference;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;

/**
 * Every JPEG of the corpus that our own decoder takes, in its full size, against Java's decoder; but for those with a
 * profile, for Java heeds some of these on the way.
 */
class EveryJpegTest {
    private static final int ROWS = 64;
    private static final int LARGEST_BYTES = 400_000;

    /** Two decoders may round differently, and put in colours between those that the file holds differently. */
    private static final double ROUNDINGS = 0.013;

    @Test
    void hasThePixelsOfJavasDecoder() throws IOException {
        Map<String, Double> differing = new TreeMap<>();
        int compared = 0;
        for (Path file : jpegs()) {
            byte[] jpeg = Files.readAllBytes(file);
            Optional<int[]> ours = ours(jpeg);
            Optional<int[]> javas = ours.isEmpty() ? Optional.empty() : javas(jpeg);
            if (javas.isPresent()) {
                compared++;
                double difference = Difference.rms(ours.get(), javas.get());
                if (difference > ROUNDINGS) {
                    differing.put(file.getFileName().toString(), difference);
                }
            }
        }
        System.out.printf("%d JPEG files decoded in full by both decoders%n", compared);
        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    private static List<Path> jpegs() throws IOException {
        List<Path> jpegs = new ArrayList<>();
        try (var files = Files.walk(Shared.path("corpora/metadata"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jpg"))
                    .sorted()
                    .toList()) {
                if (Files.size(file) < LARGEST_BYTES) {
                    jpegs.add(file);
                }
            }
        }
        return jpegs;
    }

    private static Optional<int[]> ours(byte[] jpeg) {
        try {
            BandDecoder decoder = BandDecoder.of(new ByteArrayInputStream(jpeg), ROWS, Reduction.NONE);
            if (decoder.head().frame().components().size() != 3
                    || decoder.head().profile().isPresent()) {
                return Optional.empty();
            }
            int[] whole = new int[decoder.width() * decoder.height()];
            int[] band = new int[decoder.width() * ROWS];
            for (int y = 0; y < decoder.height(); y += ROWS) {
                int count = Math.min(ROWS, decoder.height() - y);
                decoder.next(band, count);
                System.arraycopy(band, 0, whole, y * decoder.width(), count * decoder.width());
            }
            return Optional.of(whole);
        } catch (IOException leftToOthers) {
            return Optional.empty();
        }
    }

    private static Optional<int[]> javas(byte[] jpeg) {
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException | RuntimeException refused) {
            return Optional.empty();
        }
        if (image == null || image.getRaster().getNumBands() != 3) {
            return Optional.empty();
        }
        int[] samples = image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null);
        int[] pixels = new int[samples.length / 3];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = samples[3 * i] << 16 | samples[3 * i + 1] << 8 | samples[3 * i + 2];
        }
        return Optional.of(pixels);
    }
}
