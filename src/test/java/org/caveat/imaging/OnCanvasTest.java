package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.caveat.metadata.Header;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Region.Rectangle;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A GIF of 8 × 6 that stands at 5, 3 on a larger screen, and a WebP of one pixel on a larger canvas. */
class OnCanvasTest {
    private static final int RED = 0xFFFF0000;

    private final MetadataReader reader = new MetadataReader(Messages.english());
    private final Pictures pictures = new Pictures(reader::read, Messages.english());

    @TempDir
    Path folder;

    @Test
    void theCanvasIsThePicture() throws Exception {
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
    void aPartOfTheCanvasHoldsItsPartOfThePicture() throws Exception {
        Path file = Files.write(folder.resolve("small.gif"), gif(20, 10, 5, 3));
        try (PixelSource picture = pictures.open(file)) {
            Pixels part = picture.read(new Rectangle(12, 8, 2, 2), 1);
            assertThat(part.toArray()).containsExactly(RED, 0, 0, 0);
            assertThat(picture.read(new Rectangle(0, 0, 2, 2), 1).toArray()).containsOnly(0);
        }
    }

    @Test
    void whatReachesBeyondTheCanvasIsCutOff() throws Exception {
        Path file = Files.write(folder.resolve("wide.gif"), gif(6, 4, 5, 3));
        try (PixelSource picture = pictures.open(file)) {
            Pixels whole = picture.fitting(6);
            assertThat(whole.at(5, 3)).isEqualTo(RED);
            assertThat(whole.at(4, 3)).isZero();
        }
    }

    @Test
    void aHugeCanvasIsRefusedBeforeItIsPainted() throws Exception {
        Path file = Files.write(folder.resolve("huge.gif"), gif(65_535, 65_535, 5, 3));
        DecodingWall wall = new DecodingWall(java.time.Duration.ofSeconds(20), Messages.english());
        Pictures poor = new Pictures(reader::read, wall, new MemoryBound(1_000_000));
        assertThatThrownBy(() -> poor.open(file).fitting(100))
                .isInstanceOf(PictureFailure.class)
                .hasMessageContaining("too large");
    }

    @Test
    void theFirstFrameOfAWebpStandsOnItsCanvas() throws Exception {
        Path file = Files.write(folder.resolve("small.webp"), webp());
        try (PixelSource picture = pictures.open(file)) {
            Pixels whole = picture.fitting(20);
            assertThat(new Size(whole.width(), whole.height())).isEqualTo(new Size(20, 10));
            assertThat(whole.at(3, 2)).isZero();
            assertThat(whole.at(4, 2)).isEqualTo(RED);
            assertThat(whole.at(5, 2)).isZero();
        }
    }

    /** A canvas of 20 × 10 with one lossless frame, one red pixel at 4, 2 (RFC 9649, 2.7.1 and 3). */
    private static byte[] webp() {
        byte[] pixel = HexFormat.of().parseHex("2f000000000710fd8ffe0722a2ff0100");
        ByteBuffer webp =
                ByteBuffer.allocate(12 + 18 + 14 + 24 + 8 + pixel.length).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(latin("RIFF")).putInt(webp.capacity() - 8).put(latin("WEBP"));
        webp.put(latin("VP8X")).putInt(10).putInt(2).put(new byte[] {19, 0, 0, 9, 0, 0});
        webp.put(latin("ANIM")).putInt(6).put(new byte[6]);
        byte[] frame = {2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 100, 0, 0, 0};
        webp.put(latin("ANMF")).putInt(frame.length + 8 + pixel.length).put(frame);
        return webp.put(latin("VP8L")).putInt(pixel.length).put(pixel).array();
    }

    @Test
    void aProfileThatClaimsMoreThanTheFileHoldsCostsNoMemory() throws Exception {
        byte[] bytes = webp();
        ByteBuffer webp = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        webp.put(20, (byte) 0x22).put(30, latin("ICCP")).putInt(34, 0x6FFF_FFFF);
        Path file = Files.write(folder.resolve("claims.webp"), bytes);
        assertThatThrownBy(() -> pictures.open(file).fitting(20))
                .isInstanceOf(PictureFailure.class)
                .hasMessageContaining("cut short");
    }

    private static byte[] latin(String signature) {
        return signature.getBytes(StandardCharsets.ISO_8859_1);
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
