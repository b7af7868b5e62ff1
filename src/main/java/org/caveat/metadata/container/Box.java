package org.caveat.metadata.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of the ISO base media file format: length, type, content (ISO/IEC 14496-12, 4.2).
 *
 * @param start place of the content in the bytes the box was read from
 * @param content what is in it; cut where the bytes end before it does
 */
record Box(String type, long start, Bytes content) {
    private static final int MOST_BOXES = 5_000;

    /** The boxes that follow one another; those after the damage are missing. */
    static List<Box> in(Bytes bytes) throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = 0;
        while (at <= bytes.size() - 8 && boxes.size() < MOST_BOXES) {
            long length = bytes.big32(at);
            String type = bytes.latin(at + 4, 4);
            long header = length == 1 ? 16 : 8;
            if (length == 1) {
                length = bytes.big64(at + 8);
            } else if (length == 0) {
                length = bytes.size() - at;
            }
            if (length < header) {
                break;
            }
            long start = at + header;
            boxes.add(new Box(type, start, bytes.part(start, Math.min(length - header, bytes.size() - start))));
            at = length > bytes.size() - at ? bytes.size() : at + length;
        }
        return boxes;
    }

    /** The first of a type. */
    static Optional<Box> first(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst();
    }

    /** The content after the version and flags of a full box. */
    Bytes afterVersion() throws IOException {
        return content.after(4);
    }

    int version() throws IOException {
        return content.at(0);
    }

    /** The flags of a full box. */
    long flags() throws IOException {
        return content.big32(0) & 0xFFFFFF;
    }
}
