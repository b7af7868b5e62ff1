package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.caveat.metadata.MetadataReader;
import org.caveat.shared.Shared;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a PNG and a WebP say that they lie on their side, and in which colours they are. */
class LyingInItsFormatTest {
    private static final String WEBP = "corpora/metadata/formats/twelvemonkeys/1.webp";
    private static final int EXIF = 0x08;
    private static final int PROFILE = 0x20;

    private final Pictures pictures = new Pictures(new MetadataReader(Messages.english())::read, Messages.english());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPngIsTurnedAsItsExifSays(int orientation) throws PictureFailure {
        byte[] png = MadePictures.bytes(MadePictures.numbered(37, 23), "png");
        turned(png, FormatColoursTest.withChunk(png, "eXIf", exif(orientation)), "png", orientation);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWebpIsTurnedAsItsExifSays(int orientation) throws Exception {
        byte[] webp = Files.readAllBytes(Shared.path(WEBP));
        turned(webp, webp(webp, EXIF, new byte[0], exif(orientation)), "webp", orientation);
    }

    private void turned(byte[] plain, byte[] lying, String ending, int orientation) throws PictureFailure {
        Pixels stored = shown(plain, ending);
        Pixels upright = shown(lying, ending);
        assertThat(upright.toArray())
                .isEqualTo(Orientation.of(orientation).upright(stored).toArray());
        assertThat(upright.width()).isEqualTo(orientation > 4 ? stored.height() : stored.width());
    }

    @Test
    void theColoursOfAWebpAreThoseOfItsProfile() throws Exception {
        byte[] file = Files.readAllBytes(Shared.path(WEBP));
        Pixels numbers = shown(file, "webp");
        BufferedImage same = new BufferedImage(numbers.width(), numbers.height(), BufferedImage.TYPE_INT_RGB);
        same.setRGB(0, 0, numbers.width(), numbers.height(), numbers.toArray(), 0, numbers.width());
        Pixels expected = shown(FormatColoursTest.wide(same), "png");
        byte[] profile = MadeProfile.colour(2.2, FormatColoursTest.P3);
        Pixels wide = shown(webp(file, PROFILE, profile, new byte[0]), "webp");
        assertThat(wide.toArray()).isNotEqualTo(numbers.toArray());
        for (int at = 0; at < wide.toArray().length; at += 997) {
            for (int shift = 0; shift <= 16; shift += 8) {
                assertThat((wide.toArray()[at] >> shift) & 0xFF)
                        .isCloseTo((expected.toArray()[at] >> shift) & 0xFF, Offset.offset(3));
            }
        }
    }

    private Pixels shown(byte[] file, String ending) throws PictureFailure {
        Path path = MadePictures.write(file, folder.resolve("made." + ending));
        try (PixelSource picture = pictures.open(path)) {
            return picture.fitting(Integer.MAX_VALUE);
        }
    }

    /** One directory of one field (Exif 3.0, 4.6.5, Orientation). */
    private static byte[] exif(int orientation) {
        byte[] bytes = new byte[8 + 2 + 12 + 4];
        ByteBuffer exif = ByteBuffer.wrap(bytes);
        exif.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation);
        return bytes;
    }

    /** The picture of a WebP in an extended one (RFC 9649, 2.7). */
    private static byte[] webp(byte[] from, int flag, byte[] profile, byte[] exif) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(from).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (!new String(from, at, 3, StandardCharsets.ISO_8859_1).equals("VP8") || from[at + 3] == 'X') {
            at += 8 + file.getInt(at + 4) + (file.getInt(at + 4) & 1);
        }
        int end = at + 8 + file.getInt(at + 4) + (file.getInt(at + 4) & 1);
        Size size = size(file, at);
        byte[] canvas = new byte[10];
        ByteBuffer.wrap(canvas).order(ByteOrder.LITTLE_ENDIAN).putInt(flag).putInt(size.width() - 1);
        ByteBuffer.wrap(canvas).order(ByteOrder.LITTLE_ENDIAN).putShort(7, (short) (size.height() - 1));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(chunk("VP8X", canvas));
        chunks.writeBytes(profile.length == 0 ? profile : chunk("ICCP", profile));
        chunks.write(from, at, end - at);
        chunks.writeBytes(exif.length == 0 ? exif : chunk("EXIF", exif));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(from, 0, 4);
        all.writeBytes(length(4 + chunks.size()));
        all.write(from, 8, 4);
        all.writeBytes(chunks.toByteArray());
        return all.toByteArray();
    }

    /** Behind the start code of a key frame (RFC 6386, 9.1). */
    private static Size size(ByteBuffer file, int chunk) {
        return new Size(file.getShort(chunk + 14) & 0x3FFF, file.getShort(chunk + 16) & 0x3FFF);
    }

    private static byte[] chunk(String name, byte[] content) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        chunk.writeBytes(length(content.length));
        chunk.writeBytes(content);
        chunk.writeBytes(new byte[content.length & 1]);
        return chunk.toByteArray();
    }

    private static byte[] length(int bytes) {
        return new byte[] {(byte) bytes, (byte) (bytes >> 8), (byte) (bytes >> 16), (byte) (bytes >> 24)};
    }
}
