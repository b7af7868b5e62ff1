package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The icons of the program where Windows and macOS look for them: the picture of all systems, in their own files. */
class IconFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path INSTALLER = ROOT.resolve("src/build/installer");
    /** Of 255: edges are smoothed a little otherwise in a drawing of another size. */
    private static final double FAINT = 2;

    @Test
    void theIconOfWindowsHoldsThePictureInTheSizesItIsShownIn() throws IOException {
        ByteBuffer file = read("caveat.ico").order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.getInt(0)).as("an icon").isEqualTo(1 << 16);
        List<BufferedImage> pictures = new ArrayList<>();
        for (int each = 0; each < file.getShort(4); each++) {
            int entry = 6 + 16 * each;
            BufferedImage picture = picture(file, file.getInt(entry + 12), file.getInt(entry + 8));
            assertThat(file.get(entry) & 0xFF).isEqualTo(picture.getWidth() % 256);
            pictures.add(picture);
        }
        assertThat(pictures).extracting(BufferedImage::getWidth).containsExactly(16, 32, 48, 256);
        assertShowsWhatTheWindowShows(pictures.get(3));
    }

    @Test
    void theIconOfMacosHoldsThePictureInTheSizesItIsShownIn() throws IOException {
        ByteBuffer file = read("caveat.icns");
        assertThat(name(file, 0)).isEqualTo("icns");
        assertThat(file.getInt(4)).isEqualTo(file.capacity());
        List<String> names = new ArrayList<>();
        List<BufferedImage> pictures = new ArrayList<>();
        for (int at = 8; at < file.capacity(); at += file.getInt(at + 4)) {
            names.add(name(file, at));
            pictures.add(picture(file, at + 8, file.getInt(at + 4) - 8));
        }
        assertThat(names).containsExactly("ic11", "ic12", "ic07", "ic08", "ic09");
        assertThat(pictures).extracting(BufferedImage::getWidth).containsExactly(32, 64, 128, 256, 512);
        assertShowsWhatTheWindowShows(pictures.get(3));
    }

    private static void assertShowsWhatTheWindowShows(BufferedImage picture) throws IOException {
        BufferedImage shown =
                ImageIO.read(ROOT.resolve("resources/icons/caveat-256.png").toFile());
        long apart = 0;
        for (int at = 0; at < 256 * 256; at++) {
            int ours = picture.getRGB(at % 256, at / 256);
            int theirs = shown.getRGB(at % 256, at / 256);
            for (int shift = 0; shift < 32; shift += 8) {
                apart += Math.abs((ours >> shift & 0xFF) - (theirs >> shift & 0xFF));
            }
        }
        assertThat(apart / (4.0 * 256 * 256)).isLessThan(FAINT);
    }

    private static ByteBuffer read(String name) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(INSTALLER.resolve(name)));
    }

    private static String name(ByteBuffer file, int at) {
        return new String(bytes(file, at, 4), StandardCharsets.US_ASCII);
    }

    private static BufferedImage picture(ByteBuffer file, int at, int length) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(file, at, length)));
    }

    private static byte[] bytes(ByteBuffer file, int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return bytes;
    }
}
