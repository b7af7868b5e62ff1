package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
    /** Linear light of 64/255, as the screen shows it: 255 × (1.055 × 0.251^(1/2.4) − 0.055), IEC 61966-2-1. */
    private static final int LINEAR_64 = 137;

    private static final Offset<Integer> NEARLY = Offset.offset(2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"png,1", "png,3", "tiff,1", "tiff,3"})
    void sixteenBitsHaveTheToneOfEight(String format, int bands) throws Exception {
        Path file = MadePictures.write(bytesOf(deep(bands, 0x4040), format), folder.resolve("deep." + format));
        assertThat(pixel(file)).isEqualTo(0xFF404040);
    }

    @Test
    void greyOfEightBitsKeepsItsTone() throws Exception {
        Path file = MadePictures.write(flat(BufferedImage.TYPE_BYTE_GRAY, 64), "png", folder.resolve("grey.png"));
        assertThat(pixel(file)).isEqualTo(0xFF404040);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProfileIsHeededInAJpeg(boolean colour) throws Exception {
        byte[] jpeg = MadePictures.withProfile(
                MadeJpeg.of(flat(colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY, 64)),
                profile(colour));
        Path file = MadePictures.write(jpeg, folder.resolve("profile.jpg"));
        assertThat(pixel(file) & 0xFF).isCloseTo(LINEAR_64, NEARLY);
        assertThat(atAnEighth(file) & 0xFF).isCloseTo(LINEAR_64, NEARLY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aProfileIsHeededInAPng(boolean colour) throws Exception {
        BufferedImage picture = flat(colour ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_BYTE_GRAY, 64);
        Path file = MadePictures.write(
                withChunk(MadePictures.bytes(picture, "png"), profile(colour)), folder.resolve("profile.png"));
        assertThat(pixel(file) & 0xFF).isCloseTo(LINEAR_64, NEARLY);
    }

    @Test
    void whatIsTransparentStaysSoInAPictureAndIsWhiteInAThumbnail() throws Exception {
        BufferedImage picture = new BufferedImage(32, 32, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0x80FF0000);
        Path file = MadePictures.write(picture, "png", folder.resolve("clear.png"));
        try (PixelSource source = MadePictures.upright().open(file)) {
            Pixels pixels = source.fitting(32);
            assertThat(pixels.at(0, 0)).isEqualTo(0x80800000);
            assertThat(pixels.at(9, 9)).isZero();
            assertThat(pixels.onWhite().at(9, 9)).isEqualTo(0xFFFFFFFF);
            assertThat(pixels.onWhite().at(0, 0)).isEqualTo(0xFFFF7F7F);
        }
    }

    @Test
    void coloursMultipliedByAlphaAreDividedBeforeAProfileIsHeeded() {
        Optional<ICC_Profile> linear = Optional.of(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB));
        BufferedImage plain = new BufferedImage(1, 1, BufferedImage.TYPE_4BYTE_ABGR);
        BufferedImage multiplied = new BufferedImage(1, 1, BufferedImage.TYPE_4BYTE_ABGR_PRE);
        plain.getRaster().setPixel(0, 0, new int[] {60, 60, 60, 51});
        multiplied.getRaster().setPixel(0, 0, new int[] {12, 12, 12, 51});
        Size size = new Size(1, 1);
        assertThat(new ScreenColours(multiplied, linear).in(size).at(0, 0))
                .isEqualTo(new ScreenColours(plain, linear).in(size).at(0, 0));
    }

    private static byte[] profile(boolean colour) {
        return ICC_Profile.getInstance(colour ? ColorSpace.CS_LINEAR_RGB : ColorSpace.CS_GRAY)
                .getData();
    }

    private static int pixel(Path file) throws PictureFailure {
        try (PixelSource picture = MadePictures.upright().open(file)) {
            return picture.fitting(Integer.MAX_VALUE).at(7, 7);
        }
    }

    private static int atAnEighth(Path file) throws PictureFailure {
        try (PixelSource picture = MadePictures.upright().open(file)) {
            return picture.fitting(picture.width() / 8).at(1, 1);
        }
    }

    private static BufferedImage flat(int type, int value) {
        BufferedImage image = new BufferedImage(64, 64, type);
        for (int at = 0; at < 64 * 64; at++) {
            for (int band = 0; band < image.getRaster().getNumBands(); band++) {
                image.getRaster().setSample(at % 64, at / 64, band, value);
            }
        }
        return image;
    }

    private static BufferedImage deep(int bands, int value) {
        ColorSpace space = ColorSpace.getInstance(bands == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB);
        ComponentColorModel model = new ComponentColorModel(space, false, false, 1, DataBuffer.TYPE_USHORT);
        BufferedImage image = new BufferedImage(model, model.createCompatibleWritableRaster(16, 16), false, null);
        for (int at = 0; at < 16 * 16; at++) {
            for (int band = 0; band < bands; band++) {
                image.getRaster().setSample(at % 16, at / 16, band, value);
            }
        }
        return image;
    }

    private static byte[] bytesOf(BufferedImage image, String format) {
        return format.equals("png") ? MadePictures.bytes(image, "png") : MadeTiff.of(image);
    }

    /** The PNG with an iCCP chunk behind its header (PNG Specification, third edition, 11.3.2.3). */
    private static byte[] withChunk(byte[] png, byte[] profile) throws Exception {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes("iCCPmade\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(data)) {
            packed.write(profile);
        }
        CRC32 sum = new CRC32();
        sum.update(data.toByteArray());
        int behindHeader = 33;
        ByteBuffer all = ByteBuffer.allocate(png.length + data.size() + 8);
        all.put(png, 0, behindHeader)
                .putInt(data.size() - 4)
                .put(data.toByteArray())
                .putInt((int) sum.getValue());
        return all.put(png, behindHeader, png.length - behindHeader).array();
    }
}
