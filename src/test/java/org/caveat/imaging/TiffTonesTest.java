package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tones of TIFF files: of sixteen bits, with and without a profile, and of pages in black and white. */
class TiffTonesTest {
    private static final int SIDE = 256;
    private static final int PROFILE = 34675;
    private static final int UNDEFINED = 7;

    @TempDir
    Path folder;

    @Test
    void aRampOfSixteenBitsHasTheToneOfEight() throws Exception {
        Pixels shown = shown(ramp().strips(rows(), 2 * SIDE, 4, strip -> strip), SIDE);
        for (int x = 0; x < SIDE; x++) {
            assertThat(shown.at(x, 2)).isEqualTo(0xFF000000 | x * 0x10101);
        }
    }

    @Test
    void aRampOfSixteenBitsInLinearLightIsShownAsTheProfileSays() throws Exception {
        byte[] profile = MadeProfile.grey(1);
        long[] bytes = new long[profile.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = profile[i];
        }
        Pixels shown = shown(ramp().with(PROFILE, UNDEFINED, bytes).strips(rows(), 2 * SIDE, 4, strip -> strip), SIDE);
        for (int x = 0; x < SIDE; x++) {
            assertThat(shown.at(x, 2) & 0xFF).as("at %d", x).isCloseTo(ofScreen(x / 255.0), Offset.offset(2));
        }
    }

    /** IEC 61966-2-1. */
    private static int ofScreen(double light) {
        double tone = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * tone);
    }

    @Test
    void ofAPageInBlackAndWhiteThatIsMadeSmallerEveryPixelCounts() throws Exception {
        Path file = folder.resolve("fax.tif");
        fax(file);
        try (PixelSource picture = MadePictures.upright().open(file)) {
            for (int pixel : picture.fitting(300).toArray()) {
                // One pixel of eight is black: whoever leaves pixels out sees white, or bars.
                assertThat(pixel & 0xFF).isBetween(195, 250);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "50000, Zstandard",
        "34926, Zstandard",
        "50001, WebP",
        "34925, LZMA",
        "33003, JPEG 2000",
        "34715, JBIG2",
        "50002, JPEG XL",
        "34676, SGI LogLuv"
    })
    void whatIsPackedInAWayThatNobodyDecodesIsNamed(int compression, String name) {
        BuiltTiff.Page page =
                ramp().with(259, BuiltTiff.SHORT, compression).strips(rows(), 2 * SIDE, 4, strip -> strip);
        assertThatThrownBy(() -> shown(page, SIDE))
                .isInstanceOf(PictureFailure.class)
                .hasMessageContaining("“built.tif”")
                .hasMessageContaining(name + ", which Caveat does not decode");
    }

    private static BuiltTiff.Page ramp() {
        return new BuiltTiff.Page().of(SIDE, 4, Short.SIZE, 1, 1);
    }

    private static byte[] rows() {
        ByteBuffer rows = ByteBuffer.wrap(new byte[2 * 4 * SIDE]).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 4 * SIDE; i++) {
            rows.putShort((short) (i % SIDE * 257));
        }
        byte[] bytes = new byte[rows.capacity()];
        rows.rewind().get(bytes);
        return bytes;
    }

    private Pixels shown(BuiltTiff.Page page, int side) throws PictureFailure {
        Path file = MadePictures.write(BuiltTiff.little().add(page).bytes(), folder.resolve("built.tif"));
        try (PixelSource picture = MadePictures.upright().open(file)) {
            return picture.fitting(side);
        }
    }

    /** A page of thin lines, in the code of a fax (ITU-T T.6). */
    private static void fax(Path file) throws IOException {
        BufferedImage page = new BufferedImage(1600, 2400, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                page.getRaster().setSample(x, y, 0, x % 8 == 1 ? 0 : 1);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType("CCITT T.6");
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
