package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.MetadataReader;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files that say they are enormous pictures, or that unpack to enormous texts. */
class DecompressionBombsTest {
    private static final int SIDE = 20_000;
    private static final int BYTES_OF_TEXT = 64 << 20;
    /** What decoders may take: no whole picture of that size fits into it. */
    private static final long ROOM = 8 << 20;

    @TempDir
    Path folder;

    private final Messages messages = Messages.english();
    private final MetadataReader metadata = new MetadataReader(messages);
    private final Pictures pictures =
            new Pictures(metadata::read, new DecodingWall(Duration.ofSeconds(60), messages), new MemoryBound(ROOM));

    @Test
    void aBombIsRefusedByItsHeaderWithItsSizeNamed() throws IOException {
        Map<String, byte[]> bombs = bombs();
        for (Map.Entry<String, byte[]> bomb : bombs.entrySet()) {
            Path file = Files.write(folder.resolve(bomb.getKey()), bomb.getValue());
            assertThat(metadata.read(file).header().width()).as(bomb.getKey()).isGreaterThan(10_000);
            assertThat(refusal(file))
                    .as(bomb.getKey())
                    .startsWith("“" + bomb.getKey() + "”")
                    .containsPattern("it is [0-9,]+ × [0-9,]+ pixels");
        }
        Trials.add(new Trial(Heading.HOSTILE, "decompression bombs, refused by their headers", bombs.size(), 0, 0, 0));
    }

    @Test
    void textThatUnpacksToMoreThanIsSensibleIsLeftOutAndSaid() throws IOException {
        byte[] packed = deflated(BYTES_OF_TEXT);
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        chunks.put("zTXt", joined("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1), packed));
        chunks.put("iTXt", joined("Comment\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1), packed));
        chunks.put("iTXt ", joined("XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1), packed));
        chunks.put("iCCP", joined("profile\0\0".getBytes(StandardCharsets.ISO_8859_1), packed));
        for (Map.Entry<String, byte[]> chunk : chunks.entrySet()) {
            Path file = Files.write(
                    folder.resolve("text.png"),
                    png(10, chunk(chunk.getKey().strip(), chunk.getValue()), new byte[110]));
            FileFacts facts = metadata.read(file);
            assertThat(facts.unreadable()).as(chunk.getKey()).isEmpty();
            assertThat(facts.problems()).as(chunk.getKey()).isNotEmpty();
            assertThat(facts.toString().length()).as(chunk.getKey()).isLessThan(1 << 20);
        }
    }

    private static Map<String, byte[]> bombs() throws IOException {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        bombs.put("rows.png", png(SIDE, new byte[0], deflated((SIDE / 8 + 1) * SIDE)));
        bombs.put("canvas.gif", gif());
        bombs.put("lossless.webp", webp());
        bombs.put("head.psd", psd());
        bombs.put("runs.bmp", bitmap());
        bombs.put("strip.tif", tiff());
        bombs.put("head.jpg", jpeg());
        return bombs;
    }

    private String refusal(Path file) {
        try (PixelSource picture = pictures.open(file)) {
            Pixels whole = picture.fitting(picture.width());
            return "shown as " + whole.width() + " pixels";
        } catch (PictureFailure refused) {
            return refused.sentence();
        }
    }

    private static byte[] png(int side, byte[] before, byte[] packed) throws IOException {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(side)
                .putInt(side)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                chunk("IHDR", head),
                before,
                chunk("IDAT", packed),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] typed = joined(type.getBytes(StandardCharsets.ISO_8859_1), data);
        CRC32 sum = new CRC32();
        sum.update(typed);
        return ByteBuffer.allocate(typed.length + 8)
                .putInt(data.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] gif() {
        ByteBuffer gif = little(40).put("GIF89a".getBytes(StandardCharsets.ISO_8859_1));
        gif.putShort((short) 65_000).putShort((short) 65_000).put(new byte[] {(byte) 0x80, 0, 0});
        gif.put(new byte[] {0, 0, 0, -1, -1, -1}).put((byte) ',').putInt(0);
        gif.putShort((short) 65_000).putShort((short) 65_000).put(new byte[] {0, 2, 2, 0x44, 1, 0, ';'});
        return bytes(gif);
    }

    /** Of 14 bits each, as much as there can be. */
    private static byte[] webp() {
        ByteBuffer webp =
                little(46).put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(38);
        webp.put("WEBPVP8L".getBytes(StandardCharsets.ISO_8859_1)).putInt(26).put((byte) 0x2F);
        return bytes(webp.putInt(16_383 | 16_383 << 14));
    }

    private static byte[] psd() {
        ByteBuffer psd = ByteBuffer.allocate(200)
                .put("8BPS".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 1);
        return psd.put(new byte[6])
                .putShort((short) 3)
                .putInt(SIDE)
                .putInt(SIDE)
                .putShort((short) 8)
                .putShort((short) 3)
                .array();
    }

    private static byte[] bitmap() {
        ByteBuffer bitmap = little(200)
                .put("BM".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(200)
                .putInt(0)
                .putInt(62);
        bitmap.putInt(40).putInt(SIDE).putInt(SIDE).putShort((short) 1).putShort((short) 8);
        return bytes(bitmap.putInt(1));
    }

    private static byte[] tiff() {
        return BuiltTiff.little()
                .add(new BuiltTiff.Page().of(SIDE, SIDE, 8, 3, 2).strips(new byte[64], 64, SIDE, row -> row))
                .bytes();
    }

    /** A sound small picture that says it is larger: more pixels than its bytes can hold. */
    private static byte[] jpeg() {
        byte[] jpeg = MadePictures.bytes(MadePictures.photograph(64, 64), "jpg");
        for (int at = 0; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) 65_000).putShort(at + 7, (short) 65_000);
                return jpeg;
            }
        }
        throw new AssertionError("a JPEG without a frame");
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] all = new byte[buffer.capacity()];
        buffer.rewind().get(all);
        return all;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] some = new byte[1 << 16];
            for (int left = zeros; left > 0; left -= some.length) {
                deflater.write(some, 0, Math.min(left, some.length));
            }
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
