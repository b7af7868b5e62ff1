package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One green that only a wide gamut holds so: in each format that can say what it means by it. */
class FormatColoursTest {
    /** Display P3 (SMPTE EG 432-1): white, red, green and blue, x and y of each. */
    static final double[] P3 = {0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};

    private static final int GREEN = 0x64B45A;
    private static final Offset<Integer> NEARLY = Offset.offset(3);

    @TempDir
    Path folder;

    private final byte[] wide = MadeProfile.colour(2.2, P3);

    @Test
    void everyFormatShowsTheSameColourAndNotTheNumbersThatAreInTheFile() throws Exception {
        int expected = shown(MadePictures.withProfile(MadeJpeg.of(flat()), wide), "jpg");
        assertThat(expected >> 16 & 0xFF).isLessThan((GREEN >> 16 & 0xFF) - 10);
        alike(shown(MadePictures.withProfile(MadeJpeg.progressive(flat()), wide), "jpg"), expected);
        alike(shown(psd(8), "psd"), expected);
        alike(shown(psd(16), "psd"), expected);
        alike(shown(bitmap(), "bmp"), expected);
        alike(shown(pngOfGammaAndPrimaries(), "png"), expected);
    }

    @Test
    void aGammaAloneTurnsTheToneOfAPng() throws Exception {
        byte[] linear = withChunk(MadePictures.bytes(grey(64), "png"), "gAMA", ints(100_000));
        // Linear light of 64/255 as the screen shows it (IEC 61966-2-1).
        assertThat(shown(linear, "png") & 0xFF).isCloseTo(137, NEARLY);
        byte[] screen = withChunk(MadePictures.bytes(grey(64), "png"), "gAMA", ints(45_455));
        assertThat(shown(screen, "png")).isEqualTo(0xFF404040);
    }

    @Test
    void sixteenBitsOfAPhotoshopDocumentHaveTheToneOfEight() throws Exception {
        for (int value : new int[] {0, 1, 64, 128, 200, 255}) {
            assertThat(shown(greyPsd(8, value), "psd")).isEqualTo(0xFF000000 | value * 0x10101);
            assertThat(shown(greyPsd(16, value), "psd")).isEqualTo(0xFF000000 | value * 0x10101);
        }
    }

    private static void alike(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            assertThat(one >> shift & 0xFF).isCloseTo(other >> shift & 0xFF, NEARLY);
        }
    }

    private int shown(byte[] file, String ending) throws PictureFailure {
        Path path = MadePictures.write(file, folder.resolve("made." + ending));
        try (PixelSource picture = MadePictures.upright().open(path)) {
            return picture.fitting(Integer.MAX_VALUE).at(3, 3);
        }
    }

    private static BufferedImage flat() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, GREEN);
        }
        return image;
    }

    private static BufferedImage grey(int value) {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 256; i++) {
            image.getRaster().setSample(i % 16, i / 16, 0, value);
        }
        return image;
    }

    private byte[] psd(int depth) {
        ByteBuffer file = psdHead(depth, 3, 3, wide);
        for (int plane = 0; plane < 3; plane++) {
            samples(file, depth, (GREEN >> (16 - 8 * plane)) & 0xFF);
        }
        return bytes(file);
    }

    private static byte[] greyPsd(int depth, int value) {
        ByteBuffer file = psdHead(depth, 1, 1, new byte[0]);
        samples(file, depth, value);
        return bytes(file);
    }

    private static byte[] bytes(ByteBuffer file) {
        byte[] bytes = new byte[file.capacity()];
        file.rewind().get(bytes);
        return bytes;
    }

    /** Sixteen by sixteen, not packed (Adobe Photoshop File Formats Specification). */
    private static ByteBuffer psdHead(int depth, int channels, int mode, byte[] profile) {
        int resources = profile.length == 0 ? 0 : 12 + profile.length + profile.length % 2;
        ByteBuffer file = ByteBuffer.allocate(26 + 4 + 4 + resources + 4 + 2 + channels * 256 * depth / 8);
        file.put(latin("8BPS")).putShort((short) 1).put(new byte[6]).putShort((short) channels);
        file.putInt(16).putInt(16).putShort((short) depth).putShort((short) mode);
        file.putInt(0).putInt(resources);
        if (resources > 0) {
            file.put(latin("8BIM")).putShort((short) 1039).putShort((short) 0).putInt(profile.length);
            file.put(profile).put(new byte[profile.length % 2]);
        }
        return file.putInt(0).putShort((short) 0);
    }

    private static void samples(ByteBuffer file, int depth, int value) {
        for (int i = 0; i < 256; i++) {
            if (depth == 8) {
                file.put((byte) value);
            } else {
                file.putShort((short) (value * 257));
            }
        }
    }

    /** A bitmap of the fifth version with its profile behind the pixels (Microsoft, {@code BITMAPV5HEADER}). */
    private byte[] bitmap() {
        int pixels = 14 + 124;
        ByteBuffer file = ByteBuffer.allocate(pixels + 3 * 256 + wide.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("BM")).putInt(file.capacity()).putInt(0).putInt(pixels);
        file.putInt(124).putInt(16).putInt(-16).putShort((short) 1).putShort((short) 24);
        file.putInt(14 + 56, 0x4D424544).putInt(14 + 112, 124 + 3 * 256).putInt(14 + 116, wide.length);
        file.position(pixels);
        for (int i = 0; i < 256; i++) {
            file.put((byte) GREEN).put((byte) (GREEN >> 8)).put((byte) (GREEN >> 16));
        }
        return file.put(wide).array();
    }

    private static byte[] pngOfGammaAndPrimaries() {
        return wide(flat());
    }

    /** A PNG whose numbers are meant in the wide gamut. */
    static byte[] wide(BufferedImage image) {
        int[] primaries = new int[P3.length];
        for (int i = 0; i < P3.length; i++) {
            primaries[i] = (int) Math.round(P3[i] * 100_000);
        }
        byte[] png = withChunk(MadePictures.bytes(image, "png"), "cHRM", ints(primaries));
        return withChunk(png, "gAMA", ints(45_455));
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    /** The PNG with one more chunk behind its header. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(latin(name));
        sum.update(content);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(png, 0, 33);
        all.writeBytes(ints(content.length));
        all.writeBytes(latin(name));
        all.writeBytes(content);
        all.writeBytes(ints((int) sum.getValue()));
        all.write(png, 33, png.length - 33);
        return all.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
