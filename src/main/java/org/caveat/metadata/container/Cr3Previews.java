package org.caveat.metadata.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Previews in Canon's raw files of the third sort: small ones in the boxes {@code THMB} and {@code PRVW}, which stand in
 * boxes of Canon's own, and one of the full size as a track of the movie (ISO/IEC 14496-12, 8.7).
 */
final class Cr3Previews {
    private static final Set<String> SMALL = Set.of("THMB", "PRVW");
    private static final Set<String> BOXES = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final int UUID_BYTES = 16;
    private static final int HEAD_OF_PREVIEWS = 8;
    private static final int MOST_HEAD = 64;
    private static final int DEEPEST = 6;

    private final Bytes file;
    private final List<Preview> found = new ArrayList<>();
    private long sampleBytes;

    private Cr3Previews(Bytes file) {
        this.file = file;
    }

    static List<Preview> in(Bytes file) throws IOException {
        Cr3Previews previews = new Cr3Previews(file);
        previews.boxes(0, file.size(), 0);
        return previews.found;
    }

    private void boxes(long from, long length, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        for (Box box : Box.in(file.part(from, length))) {
            long start = from + box.start();
            long size = box.content().size();
            if (BOXES.contains(box.type())) {
                boxes(start, size, depth + 1);
            } else if (box.type().equals("uuid") && size > UUID_BYTES + HEAD_OF_PREVIEWS) {
                // Of Canon's two boxes one begins with a count, the other with its first box.
                int head = UUID_BYTES
                        + (box.content().has(UUID_BYTES + HEAD_OF_PREVIEWS + 4, "PRVW") ? HEAD_OF_PREVIEWS : 0);
                boxes(start + head, size - head, depth + 1);
            } else {
                take(box, start, size);
            }
        }
    }

    private void take(Box box, long start, long size) throws IOException {
        if (SMALL.contains(box.type())) {
            takeSmall(start, size);
        } else if (box.type().equals("stsz") && size >= 3 * Integer.BYTES) {
            long each = box.content().big32(4);
            sampleBytes = each == 0 && size >= 4 * Integer.BYTES ? box.content().big32(12) : each;
        } else if (box.type().equals("co64") && size >= 2 * Long.BYTES) {
            Preview.at(file, box.content().big64(8), sampleBytes).ifPresent(found::add);
        }
    }

    /** The JPEG follows a few numbers, and runs to the end of the box. */
    private void takeSmall(long start, long size) throws IOException {
        for (long at = start; at < start + Math.min(size, MOST_HEAD); at++) {
            if (file.has(at, "\u00FF\u00D8\u00FF")) {
                Preview.at(file, at, start + size - at).ifPresent(found::add);
                return;
            }
        }
    }
}
