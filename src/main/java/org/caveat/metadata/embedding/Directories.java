package org.caveat.metadata.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The directories of a TIFF as bytes, their values behind them (TIFF 6.0, section 2), the greatest byte first. */
final class Directories {
    private static final int ENTRY = 12;
    private static final int COUNT = 2;
    private static final int TO_EXIF = 0x8769;
    private static final int TO_POSITION = 0x8825;
    private static final int HEAD = 8;

    private final int start;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Directories(int start) {
        this.start = start;
    }

    /** A whole structure of EXIF, from its byte order mark on. */
    static byte[] whole(Exif exif) {
        byte[] head = {'M', 'M', 0, 42, 0, 0, 0, HEAD};
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head);
        whole.writeBytes(at(HEAD, exif.entries()));
        return whole.toByteArray();
    }

    /**
     * The directories of some entries.
     *
     * @param start where they begin in the file, an even number
     */
    static byte[] at(int start, List<ExifEntry> entries) {
        Directories directories = new Directories(start);
        List<ExifEntry> picture = new ArrayList<>(of(ExifEntry.Directory.PICTURE, entries));
        List<ExifEntry> exif = of(ExifEntry.Directory.EXIF, entries);
        List<ExifEntry> position = of(ExifEntry.Directory.POSITION, entries);
        if (!exif.isEmpty()) {
            picture.add(ExifEntry.number(ExifEntry.Directory.PICTURE, TO_EXIF, 0));
        }
        if (!position.isEmpty()) {
            picture.add(ExifEntry.number(ExifEntry.Directory.PICTURE, TO_POSITION, 0));
        }
        int afterFirst = start + size(picture);
        int afterSecond = afterFirst + (exif.isEmpty() ? 0 : size(exif));
        picture.replaceAll(entry -> entry.tag() == TO_EXIF
                ? ExifEntry.number(entry.directory(), TO_EXIF, afterFirst)
                : entry.tag() == TO_POSITION ? ExifEntry.number(entry.directory(), TO_POSITION, afterSecond) : entry);
        directories.write(picture);
        if (!exif.isEmpty()) {
            directories.write(exif);
        }
        if (!position.isEmpty()) {
            directories.write(position);
        }
        return directories.out.toByteArray();
    }

    private static List<ExifEntry> of(ExifEntry.Directory directory, List<ExifEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.directory() == directory)
                .sorted(Comparator.comparing(ExifEntry::tag))
                .toList();
    }

    /** The bytes of a directory and of its values. */
    static int size(List<ExifEntry> entries) {
        int values = entries.stream().mapToInt(Directories::apart).sum();
        return COUNT + entries.size() * ENTRY + Integer.BYTES + values;
    }

    /** The bytes that a value takes behind the directory, an even number. */
    private static int apart(ExifEntry entry) {
        int length = entry.value().length;
        return length <= Integer.BYTES ? 0 : length + length % 2;
    }

    private void write(List<ExifEntry> entries) {
        ByteBuffer bytes = ByteBuffer.allocate(size(entries));
        bytes.putShort((short) entries.size());
        int value = COUNT + entries.size() * ENTRY + Integer.BYTES;
        int here = start + out.size();
        for (ExifEntry entry :
                entries.stream().sorted(Comparator.comparing(ExifEntry::tag)).toList()) {
            bytes.putShort((short) entry.tag()).putShort((short) entry.type()).putInt(entry.count());
            if (apart(entry) == 0) {
                bytes.put(entry.value()).position(bytes.position() + Integer.BYTES - entry.value().length);
            } else {
                bytes.putInt(here + value).put(value, entry.value());
                value += apart(entry);
            }
        }
        out.writeBytes(bytes.array());
    }
}
