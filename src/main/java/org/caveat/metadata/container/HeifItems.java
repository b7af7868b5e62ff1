package org.caveat.metadata.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caveat.metadata.container.HeifLocations.Location;

/** The items of a HEIF file that are metadata, EXIF and XMP, and those that are JPEGs (ISO/IEC 14496-12, 8.11.6). */
final class HeifItems {
    private static final int PLACES = 2;
    private static final String EXIF = "Exif";
    private static final String XMP = "application/rdf+xml";
    private static final String JPEG = "jpeg";

    private HeifItems() {}

    /** Finds the metadata, wherever in the file it lies. */
    static void unpack(List<Box> meta, Bytes file, Contents into) throws IOException {
        Map<Long, String> kinds = kinds(meta);
        kinds.values().removeIf(kind -> !kind.equals(EXIF) && !kind.equals(XMP));
        Bytes data = Box.first(meta, "idat").map(Box::content).orElse(Bytes.of(new byte[0]));
        for (Map.Entry<Long, Location> item : locations(meta, kinds).entrySet()) {
            if (item.getValue().method() < PLACES) {
                take(kinds.getOrDefault(item.getKey(), ""), item.getValue().joined(List.of(file, data)), into);
            }
        }
    }

    /** The JPEGs that lie in one piece within the file. */
    static List<Preview> previews(Bytes file) throws IOException {
        List<Preview> found = new ArrayList<>();
        Optional<Box> meta = Box.first(Box.in(file), "meta");
        if (meta.isPresent()) {
            List<Box> boxes = Box.in(meta.get().afterVersion());
            Map<Long, String> kinds = kinds(boxes);
            kinds.values().removeIf(kind -> !kind.equals(JPEG));
            for (Location item : locations(boxes, kinds).values()) {
                if (item.method() == 0 && item.extents().size() == 1) {
                    HeifLocations.Extent whole = item.extents().get(0);
                    Preview.at(file, whole.offset(), whole.length()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Map<Long, Location> locations(List<Box> meta, Map<Long, String> items) throws IOException {
        Optional<Box> location = Box.first(meta, "iloc");
        return location.isPresent() && !items.isEmpty()
                ? new TreeMap<>(HeifLocations.in(location.get(), items.keySet()))
                : Map.of();
    }

    /** What each item is: its four letters; of a MIME type, that. */
    private static Map<Long, String> kinds(List<Box> meta) throws IOException {
        Map<Long, String> kinds = new TreeMap<>();
        Optional<Box> info = Box.first(meta, "iinf");
        if (info.isPresent()) {
            int countSize = info.get().version() == 0 ? 2 : 4;
            for (Box entry : Box.in(info.get().afterVersion().after(countSize))) {
                entry(entry, kinds);
            }
        }
        return kinds;
    }

    private static void entry(Box entry, Map<Long, String> kinds) throws IOException {
        int version = entry.version();
        if (!entry.type().equals("infe") || version < 2) {
            return;
        }
        Fields fields = new Fields(entry.afterVersion());
        long item = fields.number(version == 2 ? 2 : 4);
        fields.number(2);
        String type = fields.latin(4);
        if (type.equals("mime")) {
            fields.string();
            type = fields.string();
        }
        kinds.put(item, type.equals("image/jpeg") ? JPEG : type);
    }

    private static void take(String kind, Bytes data, Contents into) throws IOException {
        if (kind.equals(EXIF)) {
            // The first four bytes say how far after them the TIFF structure begins (ISO/IEC 23008-12, A.2.1).
            into.found(Block.Kind.TIFF, data.after(Math.min(data.size(), 4 + data.big32(0))));
        } else {
            into.found(Block.Kind.XMP, data);
        }
    }
}
