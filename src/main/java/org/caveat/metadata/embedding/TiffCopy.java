package org.caveat.metadata.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.caveat.metadata.embedding.ExifEntry.Directory;

/**
 * A TIFF in red, green and blue of 8 bits, in strips that are packed without loss (TIFF 6.0; Adobe Photoshop TIFF Technical
 * Notes of 22 March 2002). XMP, IPTC-IIM and the colour profile stand in entries of their own (XMP Specification Part 3,
 * 1.1.4).
 */
public final class TiffCopy {
    private static final int HEAD = 8;
    private static final int COLOURS = 3;
    private static final int STRIP_BYTES = 1 << 18;
    private static final int LEVEL = 6;
    private static final int DEFLATE = 8;

    private final List<ExifEntry> entries = new ArrayList<>();

    private TiffCopy() {}

    /**
     * The file.
     *
     * @param width in pixels
     * @param rgb row after row
     */
    public static byte[] of(int width, byte[] rgb, Embedded embedded) {
        int row = width * COLOURS;
        int rows = Math.max(1, STRIP_BYTES / row);
        ByteArrayOutputStream strips = new ByteArrayOutputStream(rgb.length / 2);
        List<Integer> offsets = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (int from = 0; from < rgb.length; from += rows * row) {
            byte[] strip = packed(rgb, from, Math.min(rgb.length - from, rows * row), row);
            offsets.add(HEAD + strips.size());
            lengths.add(strip.length);
            strips.writeBytes(strip);
            if (strip.length % 2 == 1) {
                strips.write(0);
            }
        }
        TiffCopy copy = new TiffCopy();
        copy.picture(width, rgb.length / row, rows);
        copy.numbers(0x0111, offsets);
        copy.numbers(0x0117, lengths);
        copy.says(embedded);
        int start = HEAD + strips.size();
        ByteBuffer head =
                ByteBuffer.allocate(HEAD).put(new byte[] {'M', 'M', 0, 42}).putInt(start);
        ByteArrayOutputStream file = new ByteArrayOutputStream(start + STRIP_BYTES);
        file.writeBytes(head.array());
        file.writeBytes(strips.toByteArray());
        file.writeBytes(Directories.at(start, copy.entries));
        return file.toByteArray();
    }

    private void picture(int width, int height, int rows) {
        entries.add(ExifEntry.number(Directory.PICTURE, 0x0100, width));
        entries.add(ExifEntry.number(Directory.PICTURE, 0x0101, height));
        entries.add(new ExifEntry(Directory.PICTURE, 0x0102, ExifEntry.SHORT, COLOURS, new byte[] {0, 8, 0, 8, 0, 8}));
        small(0x0103, DEFLATE);
        small(0x0106, 2);
        small(0x0115, COLOURS);
        entries.add(ExifEntry.number(Directory.PICTURE, 0x0116, rows));
        small(0x011C, 1);
        small(0x013D, 2);
    }

    private void small(int tag, int number) {
        entries.add(ExifEntry.small(Directory.PICTURE, tag, number));
    }

    private void numbers(int tag, List<Integer> numbers) {
        ByteBuffer values = ByteBuffer.allocate(numbers.size() * Integer.BYTES);
        numbers.forEach(values::putInt);
        entries.add(new ExifEntry(Directory.PICTURE, tag, ExifEntry.LONG, numbers.size(), values.array()));
    }

    private void says(Embedded embedded) {
        embedded.exif().entries().stream()
                .filter(entry ->
                        entry.tag() != PublicExif.WIDTH && entry.tag() != PublicExif.HEIGHT) // said of the picture
                .forEach(entries::add);
        block(0x02BC, 1, embedded.xmp().packet().getBytes(StandardCharsets.UTF_8));
        block(0x83BB, ExifEntry.UNDEFINED, embedded.dataSets());
        embedded.profile().ifPresent(profile -> block(0x8773, ExifEntry.UNDEFINED, profile));
    }

    private void block(int tag, int type, byte[] value) {
        entries.add(new ExifEntry(Directory.PICTURE, tag, type, value.length, value));
    }

    /** Each pixel told by how it differs from the one before (TIFF 6.0, section 14). */
    private static byte[] packed(byte[] rgb, int from, int length, int row) {
        byte[] differences = new byte[length];
        for (int i = 0; i < length; i++) {
            boolean isFirst = i % row < COLOURS;
            differences[i] = (byte) (rgb[from + i] - (isFirst ? 0 : rgb[from + i - COLOURS]));
        }
        Deflater deflater = new Deflater(LEVEL);
        deflater.setInput(differences);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 2);
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
