package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the items of a HEIF file lie (ISO/IEC 14496-12, 8.11.3). */
final class HeifLocations {
    private static final int MOST_ITEMS = 20_000;
    private static final int MOST_EXTENTS = 1_000;

    private HeifLocations() {}

    /** A piece of an item, in bytes. */
    record Extent(long offset, long length) {}

    /**
     * Where one item lies.
     *
     * @param method 0 for within the file, 1 for within the box {@code idat}
     */
    record Location(int method, List<Extent> extents) {

        /** The item in one piece, from the places that the methods mean. */
        Bytes joined(List<Bytes> places) throws IOException {
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            for (Extent extent : extents) {
                if (joined.size() + extent.length() > Bytes.LARGEST_PIECE) {
                    throw new TooLarge(joined.size() + extent.length());
                }
                joined.writeBytes(places.get(method).piece(extent.offset(), extent.length()));
            }
            return Bytes.of(joined.toByteArray());
        }
    }

    /** Those of some items, by their numbers. */
    static Map<Long, Location> in(Box box, Set<Long> asked) throws IOException {
        int version = box.version();
        int idSize = version < 2 ? 2 : 4;
        Fields fields = new Fields(box.afterVersion());
        int sizes = (int) fields.number(2);
        long items = Math.min(fields.number(idSize), MOST_ITEMS);
        Map<Long, Location> found = new HashMap<>();
        for (long count = 0; count < items; count++) {
            long item = fields.number(idSize);
            int method = version == 0 ? 0 : (int) fields.number(2) & 15;
            fields.number(2);
            List<Extent> extents = extents(fields, sizes, version);
            if (asked.contains(item)) {
                found.putIfAbsent(item, new Location(method, extents));
            }
        }
        return found;
    }

    private static List<Extent> extents(Fields fields, int sizes, int version) throws IOException {
        long base = fields.number(sizes >> 4 & 15);
        int indexSize = version == 0 ? 0 : sizes & 15;
        long count = fields.number(2);
        if (count > MOST_EXTENTS) {
            throw new TooLarge(count);
        }
        List<Extent> extents = new ArrayList<>();
        for (long at = 0; at < count; at++) {
            fields.number(indexSize);
            long offset = fields.number(sizes >> 12 & 15);
            extents.add(new Extent(base + offset, fields.number(sizes >> 8 & 15)));
        }
        return extents;
    }
}
