package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caveat.metadata.Header;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture of 8 × 6 that stands at 5, 3 on a larger screen, in an animation. */
class GifScreenTest {
    private static final int RED = 0xFFFF0000;

    private final MetadataReader reader = new MetadataReader(Messages.english());
    private final Pictures pictures = new Pictures(reader::read, Messages.english());

    @TempDir
    Path folder;

    @Test
    void theScreenIsThePicture() throws Exception {
        Path file = Files.write(folder.resolve("small.gif"), gif(20, 10, 5, 3));
        try (PixelSource picture = pictures.open(file)) {
            Header header = reader.read(file).header();
            assertThat(new Size(picture.width(), picture.height())).isEqualTo(new Size(20, 10));
            assertThat(new Size(header.width(), header.height())).isEqualTo(new Size(20, 10));
            Pixels whole = picture.fitting(20);
            assertThat(whole.at(4, 3)).isZero();
            assertThat(whole.at(5, 3)).isEqualTo(RED);
            assertThat(whole.at(12, 8)).isEqualTo(RED);
            assertThat(whole.at(13, 8)).isZero();
        }
    }

    @Test
    void aPartOfTheScreenHoldsItsPartOfThePicture() throws Exception {
        Path file = Files.write(folder.resolve("small.gif"), gif(20, 10, 5, 3));
        try (PixelSource picture = pictures.open(file)) {
            Pixels part = picture.read(new Rectangle(12, 8, 2, 2), 1);
            assertThat(part.toArray()).containsExactly(RED, 0, 0, 0);
            assertThat(picture.read(new Rectangle(0, 0, 2, 2), 1).toArray()).containsOnly(0);
        }
    }

    @Test
    void whatReachesBeyondTheScreenIsCutOff() throws Exception {
        Path file = Files.write(folder.resolve("wide.gif"), gif(6, 4, 5, 3));
        try (PixelSource picture = pictures.open(file)) {
            Pixels whole = picture.fitting(6);
            assertThat(whole.at(5, 3)).isEqualTo(RED);
            assertThat(whole.at(4, 3)).isZero();
        }
    }

    @Test
    void aHugeScreenIsRefusedBeforeItIsPainted() throws Exception {
        Path file = Files.write(folder.resolve("huge.gif"), gif(65_535, 65_535, 5, 3));
        Wall wall = new Wall(java.time.Duration.ofSeconds(20), Messages.english());
        Pictures poor = new Pictures(reader::read, wall, new MemoryBound(1_000_000));
        assertThatThrownBy(() -> poor.open(file).fitting(100))
                .isInstanceOf(PictureFailure.class)
                .hasMessageContaining("too large");
    }

    private static byte[] gif(int screenWidth, int screenHeight, int left, int top) throws IOException {
        BufferedImage red = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 8 * 6; at++) {
            red.setRGB(at % 8, at / 8, RED);
        }
        ByteBuffer gif = ByteBuffer.wrap(MadePictures.bytes(red, "gif")).order(ByteOrder.LITTLE_ENDIAN);
        gif.putShort(6, (short) screenWidth).putShort(8, (short) screenHeight);
        int descriptor = 0;
        while (gif.get(descriptor) != 0x2C || gif.getShort(descriptor + 5) != 8 || gif.getShort(descriptor + 7) != 6) {
            descriptor++;
        }
        gif.putShort(descriptor + 1, (short) left).putShort(descriptor + 3, (short) top);
        return gif.array();
    }
}
