package org.caveat.imaging.jpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
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
                Named.of("grey", MadeJpeg.of(grey)));
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

    @Test
    void whatIsCodedInSeveralScansIsLeftToOthers() {
        byte[] jpeg = MadeJpeg.progressive(MadePictures.photograph(100, 80));
        assertThatThrownBy(() -> BandDecoder.of(new ByteArrayInputStream(jpeg), 8))
                .isInstanceOf(Damaged.class)
                .hasMessage("another kind of JPEG");
    }

    @Test
    void whatBreaksOffIsNotMadeUp() {
        byte[] whole = MadeJpeg.of(MadePictures.photograph(WIDTH, HEIGHT));
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> decoded(half, WIDTH, HEIGHT, 64)).isInstanceOf(Damaged.class);
    }

    private static int[] decoded(byte[] jpeg, int width, int height, int rows) throws IOException {
        BandDecoder decoder = BandDecoder.of(new ByteArrayInputStream(jpeg), rows);
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
