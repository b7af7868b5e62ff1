package org.caveat.metadata.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG in red, green and blue of 8 bits (PNG Specification, third edition). XMP stands in it as XMP Specification Part 3,
 * 1.1.5 says, IPTC-IIM as ImageMagick and ExifTool write and read it.
 */
public final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] TRUE_COLOUR = {8, 2, 0, 0, 0};
    private static final int COLOURS = 3;
    private static final int LEVEL = 6;
    private static final int HEX_A_LINE = 36;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngFile() {}

    /**
     * The file.
     *
     * @param width in pixels
     * @param rgb row after row
     */
    public static byte[] of(int width, byte[] rgb, Embedded embedded) {
        PngFile file = new PngFile();
        file.out.writeBytes(SIGNATURE);
        int height = rgb.length / (width * COLOURS);
        file.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(TRUE_COLOUR)
                        .array());
        embedded.profile().ifPresent(profile -> file.chunk("iCCP", named("profile\0\0", deflated(profile))));
        if (!embedded.exif().entries().isEmpty()) {
            file.chunk("eXIf", Directories.whole(embedded.exif()));
        }
        byte[] packet = embedded.xmp().packet().getBytes(StandardCharsets.UTF_8);
        file.chunk("iTXt", named("XML:com.adobe.xmp\0\0\0\0\0", packet));
        file.chunk("zTXt", named("Raw profile type iptc\0\0", deflated(hexadecimal(embedded.dataSets()))));
        file.chunk("IDAT", new PngRows(width, rgb).packed());
        file.chunk("IEND", new byte[0]);
        return file.out.toByteArray();
    }

    private static byte[] named(String name, byte[] content) {
        byte[] head = name.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(head.length + content.length)
                .put(head)
                .put(content)
                .array();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream into = new DeflaterOutputStream(packed, deflater)) {
            into.write(content);
        } catch (java.io.IOException impossible) { // nothing but memory is written to
            throw new java.io.UncheckedIOException(impossible);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static byte[] hexadecimal(byte[] dataSets) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "\niptc\n%8d", dataSets.length));
        for (int at = 0; at < dataSets.length; at++) {
            text.append(at % HEX_A_LINE == 0 ? "\n" : "").append(HexFormat.of().toHexDigits(dataSets[at]));
        }
        return text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void chunk(String name, byte[] content) {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(letters);
        sum.update(content);
        number(content.length);
        out.writeBytes(letters);
        out.writeBytes(content);
        number((int) sum.getValue());
    }

    private void number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
