package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.caveat.imaging.tiff.TiffPage;
import org.caveat.imaging.tiff.TiffPages;
import org.caveat.imaging.tiff.TiffReader;
import org.caveat.model.Region.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiffPartsTest {
    private static final int WIDTH = 75;
    private static final int HEIGHT = 53;
    private static final BufferedImage MADE = MadePictures.photograph(WIDTH, HEIGHT);
    private static final Rectangle PART = new Rectangle(21, 13, 40, 30);

    @TempDir
    Path folder;

    static Stream<String> packings() {
        return Stream.of("none", "LZW", "Deflate", "ZLib", "PackBits");
    }

    @ParameterizedTest
    @MethodSource("packings")
    void aPartHasThePixelsThatWereWritten(String packing) throws Exception {
        for (boolean isTiled : List.of(true, false)) {
            byte[] tiff = written(packing, isTiled);
            assertThat(ownPart(tiff, PART, 1).toArray()).isEqualTo(madePart(PART));
        }
    }

    @Test
    void aPartOfJpegTilesIsThatOfTheWholeNearlyAsItWas() throws Exception {
        byte[] tiff = written("JPEG", true);
        int[] part = ownPart(tiff, PART, 1).toArray();
        assertThat(part)
                .isEqualTo(ownPart(tiff, new Rectangle(0, 0, WIDTH, HEIGHT), 1)
                        .part(PART)
                        .toArray());
        assertThat(Difference.rms(part, madePart(PART))).isLessThan(0.06);
    }

    @Test
    void jpegTilesAtAnEighthShowTheSame() throws Exception {
        BufferedImage large = MadePictures.photograph(512, 256);
        Rectangle part = new Rectangle(128, 64, 256, 128);
        int[] small = ownPart(written(large, "JPEG", true), part, 0.125).toArray();
        int[] made = large.getRGB(part.x(), part.y(), part.width(), part.height(), null, 0, part.width());
        Pixels averaged = AreaAverage.of(Pixels.of(part.width(), part.height(), made), new Size(32, 16));
        assertThat(Difference.rms(small, averaged.toArray())).isLessThan(0.03);
    }

    @Test
    void theOlderFormOfLzwIsReadToo() throws Exception {
        byte[] rows = new byte[600];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i * 7);
        }
        BuiltTiff.Page page = new BuiltTiff.Page()
                .of(600, 1, 8, 1, 1)
                .with(259, BuiltTiff.SHORT, 5)
                .strips(rows, 600, 1, TiffPartsTest::olderLzw);
        Pixels shown = ownPart(BuiltTiff.little().add(page).bytes(), new Rectangle(0, 0, 600, 1), 1);
        for (int x = 0; x < 600; x++) {
            assertThat(shown.at(x, 0)).isEqualTo(grey(x * 7 & 0xFF));
        }
    }

    /** Lowest bits first, each byte a code of its own; the table grows all the same, and the codes with it. */
    private static byte[] olderLzw(byte[] bytes) {
        BitSet bits = new BitSet();
        int at = put(256, 9, bits, 0);
        int width = 9;
        int next = 257;
        for (byte each : bytes) {
            at = put(each & 0xFF, width, bits, at);
            next++;
            width += next >= 1 << width ? 1 : 0;
        }
        bits.set(put(257, width, bits, at) + 7);
        return bits.toByteArray();
    }

    private static int put(int code, int width, BitSet bits, int at) {
        for (int bit = 0; bit < width; bit++) {
            bits.set(at + bit, (code >> bit & 1) == 1);
        }
        return at + width;
    }

    @Test
    void coloursThatLieApartAreBroughtTogether() throws Exception {
        List<byte[]> planes = new ArrayList<>();
        for (int band = 0; band < 3; band++) {
            byte[] plane = new byte[WIDTH * HEIGHT];
            for (int i = 0; i < plane.length; i++) {
                plane[i] = (byte) MADE.getRaster().getSample(i % WIDTH, i / WIDTH, band);
            }
            planes.add(plane);
        }
        BuiltTiff.Page page = new BuiltTiff.Page().of(WIDTH, HEIGHT, 8, 3, 2).with(284, BuiltTiff.SHORT, 2);
        planes.forEach(plane -> page.strips(plane, WIDTH, HEIGHT, bytes -> bytes));
        assertThat(ownPart(BuiltTiff.little().add(page).bytes(), PART, 1).toArray())
                .isEqualTo(madePart(PART));
    }

    static Stream<ByteOrder> orders() {
        return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void sixteenBitsWithAPredictorAreTheirEightBitEqual(ByteOrder order) throws Exception {
        ByteBuffer deep = ByteBuffer.allocate(WIDTH * HEIGHT * 6).order(order);
        for (int i = 0; i < WIDTH * HEIGHT * 3; i++) {
            int before = i % (WIDTH * 3) < 3 ? 0 : sample(i - 3) * 257;
            deep.putShort((short) (sample(i) * 257 - before));
        }
        BuiltTiff.Page page = new BuiltTiff.Page()
                .of(WIDTH, HEIGHT, 16, 3, 2)
                .with(259, BuiltTiff.SHORT, 8)
                .with(317, BuiltTiff.SHORT, 2)
                .strips(deep.array(), WIDTH * 6, 16, TiffPartsTest::deflated);
        for (boolean isBig : List.of(true, false)) {
            byte[] tiff = new BuiltTiff(order, isBig).add(page).bytes();
            assertThat(ownPart(tiff, PART, 1).toArray()).isEqualTo(madePart(PART));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void floatingPointWithItsPredictorIsShown(ByteOrder order) throws Exception {
        byte[] packed = new byte[WIDTH * HEIGHT * 4];
        for (int y = 0; y < HEIGHT; y++) {
            byte[] row = new byte[WIDTH * 4];
            for (int x = 0; x < WIDTH; x++) {
                int bits = Float.floatToIntBits((x * 3 % 256) / 255f);
                for (int part = 0; part < 4; part++) {
                    row[part * WIDTH + x] = (byte) (bits >> (24 - 8 * part));
                }
            }
            for (int i = row.length - 1; i > 0; i--) {
                row[i] -= row[i - 1];
            }
            System.arraycopy(row, 0, packed, y * row.length, row.length);
        }
        BuiltTiff.Page page = new BuiltTiff.Page()
                .of(WIDTH, HEIGHT, 32, 1, 1)
                .with(259, BuiltTiff.SHORT, 8)
                .with(317, BuiltTiff.SHORT, 3)
                .with(339, BuiltTiff.SHORT, 3)
                .strips(packed, WIDTH * 4, HEIGHT, TiffPartsTest::deflated);
        Pixels part = ownPart(new BuiltTiff(order, false).add(page).bytes(), PART, 1);
        assertThat(part.at(5, 2)).isEqualTo(grey((21 + 5) * 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 12, 16, 32})
    void greyOfEveryDepthGoesFromBlackToWhite(int bits) throws Exception {
        // A ramp of as many steps as two bits have, one pixel each.
        byte[] row = new byte[(4 * bits + 7) / 8];
        for (int pixel = 0; pixel < 4; pixel++) {
            for (int bit = 0; bit < bits; bit++) {
                int value = bits == 1 ? pixel % 2 : pixel;
                int set = bits == 1 ? value : value >> (1 - bit % 2) & 1;
                int at = pixel * bits + bit;
                row[at / 8] |= (byte) (set << (7 - at % 8));
            }
        }
        int[] expected = bits == 1 ? new int[] {0, 255, 0, 255} : new int[] {0, 85, 170, 255};
        for (int meaning = 0; meaning <= 1; meaning++) {
            BuiltTiff.Page page =
                    new BuiltTiff.Page().of(4, 1, bits, 1, meaning).strips(row, row.length, 1, r -> r);
            byte[] tiff = new BuiltTiff(ByteOrder.BIG_ENDIAN, false).add(page).bytes();
            int[] shown = ownPart(tiff, new Rectangle(0, 0, 4, 1), 1).toArray();
            for (int pixel = 0; pixel < 4; pixel++) {
                int shade = meaning == 0 ? 255 - expected[pixel] : expected[pixel];
                assertThat(shown[pixel]).isEqualTo(grey(shade));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aSampleBehindTheColoursIsAlphaWhereTheFileSaysSo(int kind) throws Exception {
        byte[] pixel = {(byte) 100, (byte) 50, (byte) 0, (byte) 0x80};
        BuiltTiff.Page page = new BuiltTiff.Page()
                .of(1, 1, 8, 4, 2)
                .with(338, BuiltTiff.SHORT, kind)
                .strips(pixel, 4, 1, row -> row);
        int shown = ownPart(BuiltTiff.little().add(page).bytes(), new Rectangle(0, 0, 1, 1), 1)
                .at(0, 0);
        assertThat(shown).isEqualTo(new int[] {0xFF643200, 0x80643200, 0x80321900}[kind]);
    }

    @Test
    void inkAndLabAreShownInTheirColours() throws Exception {
        byte[] red = {0, (byte) 255, (byte) 255, 0};
        byte[] grey = {(byte) 137, 0, 0};
        BuiltTiff.Page ink = new BuiltTiff.Page().of(1, 1, 8, 4, 5).strips(red, 4, 1, row -> row);
        BuiltTiff.Page lab = new BuiltTiff.Page().of(1, 1, 8, 3, 8).strips(grey, 3, 1, row -> row);
        Rectangle all = new Rectangle(0, 0, 1, 1);
        assertThat(ownPart(BuiltTiff.little().add(ink).bytes(), all, 1).at(0, 0))
                .isEqualTo(0xFFFF0000);
        // L* 53.7 is the middle grey of sRGB.
        assertThat(ownPart(BuiltTiff.little().add(lab).bytes(), all, 1).at(0, 0))
                .isEqualTo(0xFF808080);
    }

    @Test
    void coloursByNumberHaveTheColoursOfTheirPalette() throws Exception {
        long[] map = new long[48];
        map[5] = 0xFFFF;
        map[16 + 5] = 0x8080;
        BuiltTiff.Page page = new BuiltTiff.Page()
                .of(2, 1, 4, 1, 3)
                .with(320, BuiltTiff.SHORT, map)
                .strips(new byte[] {0x05}, 1, 1, row -> row);
        int[] shown = ownPart(BuiltTiff.little().add(page).bytes(), new Rectangle(0, 0, 2, 1), 1)
                .toArray();
        assertThat(shown).containsExactly(0xFF000000, 0xFFFF8000);
    }

    @Test
    void ofALargePictureNoMoreIsReadThanAPartTouches() throws Exception {
        int side = 4_000;
        BuiltTiff.Page page =
                new BuiltTiff.Page().of(side, side, 8, 1, 1).strips(new byte[side * side], side, 16, bytes -> bytes);
        AtomicLong read = new AtomicLong();
        part(counting(BuiltTiff.little().add(page).bytes(), read), new Rectangle(1_000, 1_000, 100, 100), 1);
        assertThat(read.get()).isLessThan(200_000);
    }

    private static Origin counting(byte[] bytes, AtomicLong read) {
        Origin plain = Origin.within(Path.of("made.tif"), bytes);
        return new Origin() {
            @Override
            public Path file() {
                return plain.file();
            }

            @Override
            public Content open() throws IOException {
                Content content = plain.open();
                return new Content() {
                    @Override
                    public int read(byte[] into, int offset, int length, long from) throws IOException {
                        int count = content.read(into, offset, length, from);
                        read.addAndGet(Math.max(0, count));
                        return count;
                    }

                    @Override
                    public long size() throws IOException {
                        return content.size();
                    }

                    @Override
                    public void close() throws IOException {
                        content.close();
                    }
                };
            }
        };
    }

    /** By our own reader alone: no other comes to its aid. */
    private static Pixels ownPart(byte[] tiff, Rectangle part, double scale) throws Exception {
        return part(Origin.within(Path.of("made.tif"), tiff), part, scale);
    }

    private static Pixels part(Origin origin, Rectangle part, double scale) throws Exception {
        try (PictureInput input = new PictureInput(origin)) {
            TiffPage page = TiffPages.of(input).get(0);
            Size whole = new Size(page.width(), page.height());
            OwnTiff own =
                    new OwnTiff(TiffReader.of(page), page.profile().flatMap(Profiles::of), new MemoryBound(64 << 20));
            return own.decode(input, new Decoder.Portion(whole, part, scale));
        }
    }

    private static int[] madePart(Rectangle part) {
        return MADE.getRGB(part.x(), part.y(), part.width(), part.height(), null, 0, part.width());
    }

    private static int sample(int index) {
        int pixel = index / 3;
        return MADE.getRaster().getSample(pixel % WIDTH, pixel / WIDTH, index % 3);
    }

    private static int grey(int shade) {
        return 0xFF000000 | shade << 16 | shade << 8 | shade;
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater())) {
            packed.write(bytes);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        return out.toByteArray();
    }

    private static byte[] written(String packing, boolean isTiled) throws IOException {
        return written(MADE, packing, isTiled);
    }

    private static ImageWriter javasOwn() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("tiff");
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun.")) {
            writer = writers.next();
        }
        return writer;
    }

    private static byte[] written(BufferedImage image, String packing, boolean isTiled) throws IOException {
        ImageWriter writer = javasOwn();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (!packing.equals("none")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionType(packing);
            }
            if (isTiled) {
                param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                param.setTiling(16, 16, 0, 0);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
