package org.caveat.imaging.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.caveat.imaging.Difference;
import org.caveat.imaging.MadeJpeg;
import org.caveat.imaging.MadePictures;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our decoder against Java's: its picture, averaged over blocks of 8 × 8. */
class EighthDecoderTest {
    private static final double NEAR = 0.015;
    private static final int WIDTH = 1003;
    private static final int HEIGHT = 741;

    static Stream<Named<byte[]>> waysToCodeAJpeg() {
        BufferedImage colour = MadePictures.photograph(WIDTH, HEIGHT);
        BufferedImage grey = grey(colour);
        return Stream.of(
                Named.of("sequential", MadeJpeg.of(colour)),
                Named.of("progressive", MadeJpeg.progressive(colour)),
                Named.of("colours in full", MadeJpeg.sampled(colour, "11")),
                Named.of("colours at half the width", MadeJpeg.sampled(colour, "21")),
                Named.of("colours at half the height", MadeJpeg.sampled(colour, "12")),
                Named.of("colours at a quarter of the width", MadeJpeg.sampled(colour, "41")),
                Named.of("restart markers", MadeJpeg.restarting(colour, 7)),
                Named.of("a restart marker for each unit", MadeJpeg.restarting(colour, 1)),
                Named.of("grey", MadeJpeg.of(grey)),
                Named.of("grey, progressive", MadeJpeg.progressive(grey)));
    }

    @ParameterizedTest
    @MethodSource("waysToCodeAJpeg")
    void eachPixelIsTheAverageOfABlock(byte[] jpeg) throws IOException {
        Eighth eighth = decode(jpeg);
        assertThat(eighth.width()).isEqualTo(125);
        assertThat(eighth.height()).isEqualTo(93);
        assertThat(Difference.rms(inner(eighth), averages(jpeg, 125 - 1, 93 - 1)))
                .isLessThan(NEAR);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 15, 16, 17, 33})
    void smallPicturesAreDecodedToo(int side) throws IOException {
        BufferedImage plain = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < side * side; at++) {
            plain.setRGB(at % side, at / side, 0x6496C8);
        }
        Eighth eighth = decode(MadeJpeg.of(plain));
        assertThat(eighth.width()).isEqualTo(Math.max(1, (side + 4) / 8));
        assertThat(Difference.rms(eighth.rgb(), all(0x6496C8, eighth.rgb().length)))
                .isLessThan(0.01);
    }

    @Test
    void ofAProgressivePictureTheFirstScanIsEnough() throws IOException {
        byte[] jpeg = MadeJpeg.progressive(MadePictures.photograph(WIDTH, HEIGHT));
        byte[] start = Arrays.copyOf(jpeg, jpeg.length / 3);
        assertThat(decode(start).rgb()).isEqualTo(decode(jpeg).rgb());
    }

    @Test
    void aPictureThatEndsTooSoonIsDamaged() {
        byte[] jpeg = MadeJpeg.of(MadePictures.photograph(WIDTH, HEIGHT));
        assertThatThrownBy(() -> decode(Arrays.copyOf(jpeg, jpeg.length / 2))).isInstanceOf(Damaged.class);
    }

    @Test
    void whatIsSpoiltIsDecodedOrSaidToBeDamaged() {
        Random random = new Random(1871);
        byte[] sound = MadeJpeg.restarting(MadePictures.photograph(320, 240), 5);
        int decoded = 0;
        for (int i = 0; i < 2_000; i++) {
            decoded += isDecoded(spoilt(sound, random)) ? 1 : 0;
        }
        assertThat(decoded).isBetween(100, 1_900);
    }

    @Test
    void ofFourInksTheInksAreGiven() throws IOException {
        WritableRaster stored = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, new Point());
        int[] values = new int[4 * 16 * 16];
        for (int i = 0; i < values.length; i++) {
            values[i] = 255 - 40 * (1 + i % 4);
        }
        stored.setPixels(0, 0, 16, 16, values);
        int ink = decode(MadeJpeg.inks(stored)).rgb()[0];
        for (int i = 0; i < 4; i++) {
            assertThat((ink >> (24 - 8 * i)) & 0xFF).isCloseTo(40 * (1 + i), Offset.offset(2));
        }
    }

    private static Eighth decode(byte[] jpeg) throws IOException {
        return EighthDecoder.decode(new ByteArrayInputStream(jpeg));
    }

    private static boolean isDecoded(byte[] jpeg) {
        try {
            return decode(jpeg).rgb().length > 0;
        } catch (IOException damaged) {
            return false;
        }
    }

    private static byte[] spoilt(byte[] jpeg, Random random) {
        byte[] spoilt = jpeg.clone();
        for (int i = 0; i < 4; i++) {
            spoilt[2 + random.nextInt(spoilt.length - 2)] = (byte) random.nextInt();
        }
        return spoilt;
    }

    /** Without the last row and column, of which a part of the block lies beyond the picture. */
    private static int[] inner(Eighth eighth) {
        int[] inner = new int[(eighth.width() - 1) * (eighth.height() - 1)];
        for (int y = 0; y < eighth.height() - 1; y++) {
            System.arraycopy(eighth.rgb(), y * eighth.width(), inner, y * (eighth.width() - 1), eighth.width() - 1);
        }
        return inner;
    }

    private static int[] averages(byte[] jpeg, int width, int height) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        boolean isGrey = image.getRaster().getNumBands() == 1;
        int[] averages = new int[width * height];
        for (int at = 0; at < averages.length; at++) {
            int red = average(image, at % width, at / width, 0);
            int green = isGrey ? red : average(image, at % width, at / width, 1);
            int blue = isGrey ? red : average(image, at % width, at / width, 2);
            averages[at] = red << 16 | green << 8 | blue;
        }
        return averages;
    }

    private static int average(BufferedImage image, int x, int y, int band) {
        int[] block = image.getRaster().getSamples(x * 8, y * 8, 8, 8, band, (int[]) null);
        return (int) Math.round(Arrays.stream(block).average().orElseThrow());
    }

    private static BufferedImage grey(BufferedImage colour) {
        BufferedImage grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(colour, 0, 0, null);
        return grey;
    }

    private static int[] all(int colour, int count) {
        int[] all = new int[count];
        Arrays.fill(all, colour);
        return all;
    }
}
