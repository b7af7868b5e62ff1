package org.caveat.metadata.embedding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.caveat.metadata.container.Bytes;

/**
 * Reads the entries of EXIF as they stand, the structure of which is that of TIFF (TIFF 6.0, section 2). What is damaged is
 * passed over; what stands in a directory twice counts once.
 */
final class ExifReading {
    private static final int ENTRY = 12;
    private static final int MOST = 1_000;
    private static final int CLASSIC = 42;
    private static final int TO_EXIF = 0x8769;
    private static final int TO_POSITION = 0x8825;

    private final Bytes bytes;
    private final boolean isBig;
    private final List<ExifEntry> entries = new ArrayList<>();

    private ExifReading(Bytes bytes) throws IOException {
        this.bytes = bytes;
        this.isBig = bytes.has(0, "MM");
    }

    static Exif of(Bytes bytes) throws IOException {
        ExifReading reading = new ExifReading(bytes);
        if (reading.short16(2) == CLASSIC) {
            reading.directory(ExifEntry.Directory.PICTURE, reading.long32(4));
        }
        return new Exif(reading.entries);
    }

    private void directory(ExifEntry.Directory directory, long at) throws IOException {
        int count = Math.min(MOST, short16(at));
        for (int i = 0; i < count; i++) {
            entry(directory, at + 2 + (long) i * ENTRY);
        }
    }

    private void entry(ExifEntry.Directory directory, long at) {
        try {
            int tag = short16(at);
            if (directory == ExifEntry.Directory.PICTURE && tag == TO_EXIF) {
                directory(ExifEntry.Directory.EXIF, long32(at + 8));
            } else if (directory == ExifEntry.Directory.PICTURE && tag == TO_POSITION) {
                directory(ExifEntry.Directory.POSITION, long32(at + 8));
            } else {
                value(directory, tag, at);
            }
        } catch (IOException damaged) {
            // The others may be whole.
        }
    }

    private void value(ExifEntry.Directory directory, int tag, long at) throws IOException {
        int type = short16(at + 2);
        long length = ExifEntry.bytes(type) * long32(at + 4);
        boolean isThere = entries.stream().anyMatch(known -> known.directory() == directory && known.tag() == tag);
        if (length <= 0 || length > Bytes.LARGEST_PIECE || isThere) {
            return;
        }
        byte[] value = bytes.piece(length <= Integer.BYTES ? at + 8 : long32(at + 8), length);
        if (!isBig) {
            turn(value, ExifEntry.turned(type));
        }
        entries.add(new ExifEntry(directory, tag, type, (int) (length / ExifEntry.bytes(type)), value));
    }

    private static void turn(byte[] value, int size) {
        for (int from = 0; from + size <= value.length; from += size) {
            for (int i = 0; i < size / 2; i++) {
                byte kept = value[from + i];
                value[from + i] = value[from + size - 1 - i];
                value[from + size - 1 - i] = kept;
            }
        }
    }

    private int short16(long at) throws IOException {
        return isBig ? bytes.big16(at) : bytes.little16(at);
    }

    private long long32(long at) throws IOException {
        return isBig ? bytes.big32(at) : bytes.little32(at);
    }
}
