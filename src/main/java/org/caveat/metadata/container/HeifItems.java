package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a HEIF file that are metadata: EXIF and XMP (ISO/IEC 14496-12, 8.11.3 and 8.11.6). */
final class HeifItems {
    private static final int MOST_ITEMS = 20_000;
    private static final int MOST_EXTENTS = 1_000;

    private HeifItems() {}

    /** Finds the metadata, wherever in the file it lies. */
    static void unpack(List<Box> meta, Bytes file, Contents into) throws IOException {
        Map<Long, Block.Kind> kinds = new HashMap<>();
        Optional<Box> info = Box.first(meta, "iinf");
        if (info.isPresent()) {
            int countSize = info.get().version() == 0 ? 2 : 4;
            for (Box entry : Box.in(info.get().afterVersion().after(countSize))) {
                entry(entry, kinds);
            }
        }
        Optional<Box> location = Box.first(meta, "iloc");
        if (location.isPresent() && !kinds.isEmpty()) {
            Bytes data = Box.first(meta, "idat").map(Box::content).orElse(Bytes.of(new byte[0]));
            locations(location.get(), kinds, List.of(file, data), into);
        }
    }

    private static void entry(Box entry, Map<Long, Block.Kind> kinds) throws IOException {
        int version = entry.version();
        if (!entry.type().equals("infe") || version < 2) {
            return;
        }
        Fields fields = new Fields(entry.afterVersion());
        long item = fields.number(version == 2 ? 2 : 4);
        fields.number(2);
        String type = fields.latin(4);
        if (type.equals("Exif")) {
            kinds.put(item, Block.Kind.TIFF);
        } else if (type.equals("mime")) {
            fields.string();
            if (fields.string().equals("application/rdf+xml")) {
                kinds.put(item, Block.Kind.XMP);
            }
        }
    }

    private static void locations(Box box, Map<Long, Block.Kind> kinds, List<Bytes> places, Contents into)
            throws IOException {
        int version = box.version();
        int idSize = version < 2 ? 2 : 4;
        Fields fields = new Fields(box.afterVersion());
        int sizes = (int) fields.number(2);
        long items = Math.min(fields.number(idSize), MOST_ITEMS);
        for (long count = 0; count < items; count++) {
            long item = fields.number(idSize);
            int method = version == 0 ? 0 : (int) fields.number(2) & 15;
            fields.number(2);
            List<Extent> extents = extents(fields, sizes, version);
            Block.Kind kind = kinds.get(item);
            if (kind != null && method < places.size()) {
                take(kind, joined(extents, places.get(method)), into);
            }
        }
    }

    /** Where a part of an item lies. */
    private record Extent(long offset, long length) {}

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

    private static Bytes joined(List<Extent> extents, Bytes place) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Extent extent : extents) {
            if (joined.size() + extent.length() > Bytes.LARGEST_PIECE) {
                throw new TooLarge(joined.size() + extent.length());
            }
            joined.writeBytes(place.piece(extent.offset(), extent.length()));
        }
        return Bytes.of(joined.toByteArray());
    }

    private static void take(Block.Kind kind, Bytes data, Contents into) throws IOException {
        if (kind == Block.Kind.TIFF) {
            // The first four bytes say how far after them the TIFF structure begins (ISO/IEC 23008-12, A.2.1).
            into.found(kind, data.after(Math.min(data.size(), 4 + data.big32(0))));
        } else {
            into.found(kind, data);
        }
    }
}
