package org.caveat.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.caveat.metadata.container.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the kinds that cameras and phones make, with pictures in them of which only the first bytes are there. */
class EmbeddedPreviewsTest {
    private static final int BASELINE = 0xC0;
    private static final int LOSSLESS = 0xC3;
    private static final int LONG = 4;

    @TempDir
    Path folder;

    @Test
    void theLargestOfATiffComesFirstWhereverItStands() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(2_000).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("II*\0")).putInt(8);
        // The first directory with a strip, a directory below it with the largest, and one that follows with the
        // smallest.
        directory(file, 8, new int[][] {{0x111, 500}, {0x117, 200}, {0x14A, 200}}, 300);
        directory(file, 200, new int[][] {{0x201, 800}, {0x202, 400}}, 0);
        directory(file, 300, new int[][] {{0x201, 1_300}, {0x202, 100}}, 0);
        file.put(500, jpeg(BASELINE)).put(800, jpeg(BASELINE)).put(1_300, jpeg(BASELINE));
        assertThat(found(file.array()))
                .containsExactly(new Preview(800, 400), new Preview(500, 200), new Preview(1_300, 100));
    }

    @Test
    void rawDataStoredAsJpegAreNoPreview() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(1_000).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("II*\0")).putInt(8);
        directory(file, 8, new int[][] {{0x111, 500}, {0x117, 200}}, 0);
        file.put(500, jpeg(LOSSLESS));
        assertThat(found(file.array())).isEmpty();
    }

    @Test
    void directoriesThatLeadInACircleComeToAnEnd() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(400).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("II*\0")).putInt(8);
        directory(file, 8, new int[][] {{0x14A, 8}}, 8);
        assertThat(found(file.array())).isEmpty();
    }

    @Test
    void aPreviewBeyondTheEndOfTheFileIsNone() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(600).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("II*\0")).putInt(8);
        directory(file, 8, new int[][] {{0x111, 500}, {0x117, 200}}, 0);
        file.put(500, jpeg(BASELINE));
        assertThat(found(file.array())).isEmpty();
    }

    @Test
    void fujisLiesWhereTheHeaderSays() throws IOException {
        ByteBuffer file = ByteBuffer.allocate(400);
        file.put(latin("FUJIFILMCCD-RAW ")).putInt(84, 200).putInt(88, 150);
        file.put(200, jpeg(BASELINE));
        assertThat(found(file.array())).containsExactly(new Preview(200, 150));
    }

    @Test
    void canonsStandInItsOwnBoxesAndInATrack() throws IOException {
        byte[] head = box("ftyp", latin("crx \0\0\0\1crx "));
        byte[] thumbnail = box("uuid", joined(canon("85c0b687820f11e08111f4ce462b6a48"), box("THMB", padded(120))));
        byte[] large =
                box("uuid", joined(canon("eaf42b5e1c984b88b9fbb7dc406e4d16"), new byte[8], box("PRVW", padded(260))));
        byte[] sizes = box("stsz", new byte[] {0, 0, 0, 0, 0, 0, 1, (byte) 0xF4, 0, 0, 0, 1});
        int trackAt = 1_200;
        byte[] places = box(
                "co64", ByteBuffer.allocate(16).putInt(4, 1).putLong(8, trackAt).array());
        byte[] track = box("trak", box("mdia", box("minf", box("stbl", joined(sizes, places)))));
        byte[] whole = joined(head, box("moov", joined(thumbnail, track)), large);
        byte[] file = Arrays.copyOf(whole, trackAt + 500);
        ByteBuffer.wrap(file).putInt(whole.length, file.length - whole.length).put(whole.length + 4, latin("mdat"));
        System.arraycopy(jpeg(BASELINE), 0, file, trackAt, jpeg(BASELINE).length);
        assertThat(found(file)).extracting(Preview::length).containsExactly(500L, 244L, 104L);
    }

    @Test
    void ofHeifAnItemThatIsAJpegIsOne() throws IOException {
        byte[] head = box("ftyp", latin("heic\0\0\0\0mif1"));
        byte[] entry = box("infe", joined(new byte[] {2, 0, 0, 0, 0, 7, 0, 0}, latin("jpeg\0")));
        byte[] info = box("iinf", joined(new byte[] {0, 0, 0, 0, 0, 1}, entry));
        int at = 400;
        byte[] place = ByteBuffer.allocate(22)
                .putInt(0)
                .put((byte) 0x44)
                .put((byte) 0)
                .putShort((short) 1)
                .putShort((short) 7)
                .putShort((short) 0)
                .putShort((short) 1)
                .putInt(at)
                .putInt(300)
                .array();
        byte[] file = Arrays.copyOf(joined(head, box("meta", joined(new byte[4], info, box("iloc", place)))), at + 300);
        System.arraycopy(jpeg(BASELINE), 0, file, at, jpeg(BASELINE).length);
        assertThat(found(file)).containsExactly(new Preview(at, 300));
    }

    @Test
    void whatIsMissingOrNoPictureHasNone() throws IOException {
        assertThat(new EmbeddedPreviews().in(folder.resolve("gone.cr2"))).isEmpty();
        assertThat(new EmbeddedPreviews().in(folder)).isEmpty();
        assertThat(found(latin("II*\0"))).isEmpty();
    }

    private List<Preview> found(byte[] file) throws IOException {
        return new EmbeddedPreviews().in(Files.write(folder.resolve("made"), file));
    }

    private static void directory(ByteBuffer file, int at, int[][] fields, int next) {
        file.putShort(at, (short) fields.length);
        for (int i = 0; i < fields.length; i++) {
            int field = at + 2 + 12 * i;
            file.putShort(field, (short) fields[i][0]).putShort(field + 2, (short) LONG);
            file.putInt(field + 4, 1).putInt(field + 8, fields[i][1]);
        }
        file.putInt(at + 2 + 12 * fields.length, next);
    }

    /** The beginning of a JPEG: a frame header of that kind. */
    private static byte[] jpeg(int frame) {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) frame, 0, 8, 8, 0, 1, 0, 1, 0};
    }

    /** Sixteen bytes of numbers, then a JPEG up to the end. */
    private static byte[] padded(int length) {
        byte[] content = new byte[length];
        System.arraycopy(jpeg(BASELINE), 0, content, 16, jpeg(BASELINE).length);
        return content;
    }

    private static byte[] canon(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] box(String type, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(content.length + 8).array(), latin(type), content);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
