package org.caveat.imaging.jpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caveat.imaging.MadeJpeg;
import org.caveat.imaging.MadePictures;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithoutMetadataTest {
    private static final BufferedImage PICTURE = MadePictures.photograph(203, 101);

    static Stream<Named<byte[]>> kindsOfJpeg() {
        return Stream.of(
                Named.of("sequential", MadeJpeg.of(PICTURE)),
                Named.of("progressive", MadeJpeg.progressive(PICTURE)),
                Named.of("with restarts", MadeJpeg.restarting(PICTURE, 3)));
    }

    @ParameterizedTest
    @MethodSource("kindsOfJpeg")
    void thePixelsStayAsTheyAreAndNothingElseComesAlong(byte[] jpeg) throws IOException {
        byte[] telling = with(jpeg, 0xE1, "Exif\0\0 a secret place");
        telling = with(telling, 0xE1, "http://ns.adobe.com/xap/1.0/\0 a secret place");
        telling = with(telling, 0xED, "Photoshop 3.0\0 a secret place");
        telling = with(telling, 0xFE, "a secret place");
        telling = with(telling, 0xE2, "MPF\0 a secret place");
        byte[] followed = Arrays.copyOf(telling, telling.length + 14);
        System.arraycopy(bytes("a secret place"), 0, followed, telling.length, 14);

        byte[] copy = WithoutMetadata.of(new ByteArrayInputStream(followed)).orElseThrow();

        assertThat(text(followed)).contains("a secret place");
        assertThat(text(copy)).doesNotContain("secret");
        assertThat(pixels(copy)).isEqualTo(pixels(jpeg));
        assertThat(copy).hasSizeLessThanOrEqualTo(jpeg.length);
    }

    @Test
    void aSmallPictureInTheHeadStaysBehind() throws IOException {
        byte[] jpeg = MadeJpeg.of(PICTURE);
        String head = "JFIF\0\1\2\0\0\1\0\1\2\2" + "thumbnail...";
        byte[] copy = WithoutMetadata.of(new ByteArrayInputStream(with(withoutJfif(jpeg), 0xE0, head)))
                .orElseThrow();

        assertThat(text(copy)).contains("JFIF").doesNotContain("thumbnail");
        assertThat(pixels(copy)).isEqualTo(pixels(jpeg));
    }

    @Test
    void theProfileStaysForWithoutItTheColoursWouldBeOthers() throws IOException {
        byte[] copy = WithoutMetadata.of(
                        new ByteArrayInputStream(with(MadeJpeg.of(PICTURE), 0xE2, "ICC_PROFILE\0\1\1 colours")))
                .orElseThrow();

        assertThat(text(copy)).contains("ICC_PROFILE\0\1\1 colours");
    }

    @Test
    void whatBreaksOffOrIsNoJpegIsNotCopied() throws IOException {
        byte[] jpeg = MadeJpeg.of(PICTURE);
        for (int length : new int[] {0, 1, 2, 20, 300, jpeg.length / 2, jpeg.length - 2}) {
            assertThat(WithoutMetadata.of(new ByteArrayInputStream(Arrays.copyOf(jpeg, length))))
                    .as("%d bytes", length)
                    .isEqualTo(Optional.empty());
        }
        assertThat(WithoutMetadata.of(new ByteArrayInputStream(bytes("a letter"))))
                .isEmpty();
    }

    /** A segment more, right after the start. */
    private static byte[] with(byte[] jpeg, int marker, String payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(marker);
        out.write((payload.length() + 2) >> 8);
        out.write(payload.length() + 2);
        out.writeBytes(bytes(payload));
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] withoutJfif(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int next = 4 + (((jpeg[4] & 0xFF) << 8) | (jpeg[5] & 0xFF));
        out.write(jpeg, next, jpeg.length - next);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
