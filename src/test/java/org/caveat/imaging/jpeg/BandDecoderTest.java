package org.caveat.imaging.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caveat.imaging.Difference;
import org.caveat.imaging.MadeJpeg;
import org.caveat.imaging.MadePictures;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our decoder at full size against Java's: pixel by pixel the same. */
class BandDecoderTest {
    private static final int WIDTH = 1003;
    private static final int HEIGHT = 741;

    static Stream<Named<byte[]>> waysToCodeAJpeg() {
        BufferedImage colour = MadePictures.photograph(WIDTH, HEIGHT);
        BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        grey.getGraphics().drawImage(colour, 0, 0, null);
        return Stream.of(
                Named.of("colours at half of both sides", MadeJpeg.of(colour)),
                Named.of("colours in full", MadeJpeg.sampled(colour, "11")),
                Named.of("colours at half the width", MadeJpeg.sampled(colour, "21")),
                Named.of("colours at a quarter of the width", MadeJpeg.sampled(colour, "41")),
                Named.of("restart markers", MadeJpeg.restarting(colour, 7)),
                Named.of("a restart marker for each unit", MadeJpeg.restarting(colour, 1)),
                Named.of("grey", MadeJpeg.of(grey)),
                Named.of("progressive", MadeJpeg.progressive(colour)),
                Named.of("progressive grey", MadeJpeg.progressive(grey)));
    }

    @ParameterizedTest
    @MethodSource("waysToCodeAJpeg")
    void everyPixelIsThatOfJavasDecoder(byte[] jpeg) throws IOException {
        assertThat(decoded(jpeg, WIDTH, HEIGHT, 64)).isEqualTo(javas(jpeg));
    }

    /** Between two rows of colours some versions of Java's decoder put the nearer, others the average, as ours does. */
    @Test
    void coloursAtHalfTheHeightAreNoFartherThanJavasDecodersAreFromEachOther() throws IOException {
        byte[] jpeg = MadeJpeg.sampled(MadePictures.photograph(WIDTH, HEIGHT), "12");
        assertThat(Difference.rms(decoded(jpeg, WIDTH, HEIGHT, 64), javas(jpeg)))
                .isLessThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 16, 17, 500, 741})
    void bandsOfAnyHeightGiveTheSamePicture(int rows) throws IOException {
        byte[] jpeg = MadeJpeg.of(MadePictures.photograph(WIDTH, HEIGHT));
        assertThat(decoded(jpeg, WIDTH, HEIGHT, rows)).isEqualTo(javas(jpeg));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 33})
    void smallPicturesAreDecodedToo(int side) throws IOException {
        byte[] jpeg = MadeJpeg.of(MadePictures.photograph(side + 6, side + 6).getSubimage(0, 0, side, side));
        assertThat(decoded(jpeg, side, side, 8)).isEqualTo(javas(jpeg));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HALF", "QUARTER"})
    void aReducedPictureIsTheAverageOfTheWhole(Reduction reduction) throws IOException {
        int factor = 8 / reduction.samples();
        BufferedImage photograph = MadePictures.photograph(WIDTH, HEIGHT);
        for (byte[] jpeg : List.of(MadeJpeg.of(photograph), MadeJpeg.progressive(photograph))) {
            BandDecoder decoder = BandDecoder.of(new ByteArrayInputStream(jpeg), HEIGHT, reduction);
            assertThat(decoder.width()).isEqualTo((WIDTH + factor - 1) / factor);
            assertThat(decoder.height()).isEqualTo((HEIGHT + factor - 1) / factor);
            int[] reduced = new int[decoder.width() * decoder.height()];
            decoder.next(reduced, decoder.height());
            assertThat(Difference.rms(inner(reduced, decoder.width()), averages(javas(jpeg), factor)))
                    .isLessThan(0.02);
        }
    }

    /** What is wholly within the picture: at its edge averages are of fewer. */
    private static int[] inner(int[] reduced, int width) {
        int factor = (WIDTH + width - 1) / width;
        int across = WIDTH / factor;
        int down = HEIGHT / factor;
        int[] inner = new int[across * down];
        for (int i = 0; i < inner.length; i++) {
            inner[i] = reduced[i / across * width + i % across];
        }
        return inner;
    }

    private static int[] averages(int[] whole, int factor) {
        int across = WIDTH / factor;
        int[] averages = new int[across * (HEIGHT / factor)];
        for (int i = 0; i < averages.length; i++) {
            int average = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int sum = 0;
                for (int part = 0; part < factor * factor; part++) {
                    int x = i % across * factor + part % factor;
                    int y = i / across * factor + part / factor;
                    sum += (whole[y * WIDTH + x] >> shift) & 0xFF;
                }
                average |= (sum / (factor * factor)) << shift;
            }
            averages[i] = average;
        }
        return averages;
    }

    @Test
    void memoryForAllCoefficientsIsCountedBeforeItIsTaken() throws IOException {
        BufferedImage photograph = MadePictures.photograph(WIDTH, HEIGHT);
        byte[] progressive = MadeJpeg.progressive(photograph);
        long sequential = BandDecoder.bytes(new ByteArrayInputStream(MadeJpeg.of(photograph)), 8);
        assertThat(BandDecoder.bytes(new ByteArrayInputStream(progressive), 8) - sequential)
                .isGreaterThanOrEqualTo(2L * WIDTH * HEIGHT * 3 / 2);
    }

    @Test
    void whatIsSpoiltInSeveralScansIsDecodedOrSaidToBeDamaged() {
        Random random = new Random(1871);
        byte[] sound = MadeJpeg.progressive(MadePictures.photograph(160, 120));
        int decoded = 0;
        for (int i = 0; i < 500; i++) {
            byte[] spoilt = sound.clone();
            for (int change = 0; change < 3; change++) {
                spoilt[700 + random.nextInt(spoilt.length - 700)] = (byte) random.nextInt();
            }
            decoded += isDecoded(spoilt) ? 1 : 0;
        }
        assertThat(decoded).isBetween(25, 475);
    }

    private static boolean isDecoded(byte[] jpeg) {
        try {
            return decoded(jpeg, 160, 120, 64).length > 0;
        } catch (IOException damaged) {
            return false;
        }
    }

    @Test
    void whatBreaksOffIsNotMadeUp() {
        byte[] whole = MadeJpeg.of(MadePictures.photograph(WIDTH, HEIGHT));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> decoded(half, WIDTH, HEIGHT, 64)).isInstanceOf(Damaged.class);
    }

    private static int[] decoded(byte[] jpeg, int width, int height, int rows) throws IOException {
        BandDecoder decoder = BandDecoder.of(new ByteArrayInputStream(jpeg), rows, Reduction.NONE);
        int[] whole = new int[width * height];
        int[] band = new int[width * rows];
        for (int y = 0; y < height; y += rows) {
            int count = Math.min(rows, height - y);
            decoder.next(band, count);
            System.arraycopy(band, 0, whole, y * width, count * width);
        }
        return whole;
    }

    private static int[] javas(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        int width = image.getWidth();
        if (image.getRaster().getNumBands() == 3) {
            return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        }
        int[] tones = image.getRaster().getSamples(0, 0, width, image.getHeight(), 0, (int[]) null);
        return Arrays.stream(tones).map(tone -> 0xFF000000 | tone * 0x10101).toArray();
    }
}
