package org.caveat.metadata.container;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Previews in the directories of a TIFF structure (TIFF 6.0, section 2), as most cameras' raw files are: in those that
 * follow one another, those below (TIFF/EP, {@code SubIFDs}), and that of EXIF.
 */
final class TiffPreviews {
    private static final int MOST_DIRECTORIES = 100;
    private static final int MOST_FIELDS = 1_000;
    private static final int MOST_BELOW = 32;
    private static final int FIELD_BYTES = 12;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    /** Panasonic: the JPEG as the value of a field. */
    private static final int JPEG_FROM_RAW = 0x2E;

    private static final int STRIP = 0x111;
    private static final int STRIP_BYTES = 0x117;
    private static final int JPEG = 0x201;
    private static final int JPEG_BYTES = 0x202;
    private static final Set<Integer> DIRECTORIES = Set.of(0x14A, 0x8769);

    private final Bytes file;
    private final boolean isLittle;
    private final Deque<Long> directories = new ArrayDeque<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<Preview> found = new ArrayList<>();

    private TiffPreviews(Bytes file) throws IOException {
        this.file = file;
        isLittle = file.has(0, "II");
    }

    static List<Preview> in(Bytes file) throws IOException {
        TiffPreviews previews = new TiffPreviews(file);
        previews.directories.add(previews.number(4, LONG));
        while (!previews.directories.isEmpty() && previews.seen.size() < MOST_DIRECTORIES) {
            try {
                previews.directory(previews.directories.remove());
            } catch (CutShort damaged) {
                // Others may lie before the place where the file ends.
            }
        }
        return previews.found;
    }

    /** Where the value of a field is, and of what sort. */
    private record Field(int type, long count, long place) {}

    private void directory(long at) throws IOException {
        if (at <= 0 || !seen.add(at)) {
            return;
        }
        Map<Integer, Field> fields = new HashMap<>();
        long count = number(at, SHORT);
        for (long field = 0; field < Math.min(count, MOST_FIELDS); field++) {
            field(at + 2 + field * FIELD_BYTES, fields);
        }
        takeJpeg(fields, JPEG, JPEG_BYTES);
        takeJpeg(fields, STRIP, STRIP_BYTES);
        Field value = fields.get(JPEG_FROM_RAW);
        if (value != null) {
            Preview.at(file, value.place(), value.count()).ifPresent(found::add);
        }
        for (int tag : DIRECTORIES) {
            takeBelow(Optional.ofNullable(fields.get(tag)));
        }
        directories.add(number(at + 2 + count * FIELD_BYTES, LONG));
    }

    private void field(long at, Map<Integer, Field> fields) throws IOException {
        int type = (int) number(at + 2, SHORT);
        long count = number(at + 4, LONG);
        int size = type == SHORT ? 2 : type == LONG || type == 13 ? 4 : 1;
        long place = count * size <= 4 ? at + 8 : number(at + 8, LONG);
        fields.put((int) number(at, SHORT), new Field(type, count, place));
    }

    private void takeJpeg(Map<Integer, Field> fields, int offset, int length) throws IOException {
        Field from = fields.get(offset);
        Field bytes = fields.get(length);
        if (from != null && bytes != null && from.count() == 1 && bytes.count() == 1) {
            Preview.at(file, number(from.place(), from.type()), number(bytes.place(), bytes.type()))
                    .ifPresent(found::add);
        }
    }

    private void takeBelow(Optional<Field> below) throws IOException {
        if (below.isPresent()) {
            for (long i = 0; i < Math.min(below.get().count(), MOST_BELOW); i++) {
                directories.add(number(below.get().place() + i * Integer.BYTES, LONG));
            }
        }
    }

    private long number(long place, int type) throws IOException {
        if (type == SHORT) {
            return isLittle ? file.little16(place) : file.big16(place);
        }
        return isLittle ? file.little32(place) : file.big32(place);
    }
}
