package org.caveat.imaging.tiles;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.caveat.imaging.Pixels;

/**
 * Tiles that were made, kept as long as there is room: weighed in bytes, and those that were not asked for longest go first.
 * What a view shows besides stays with the view. May be used from several threads at once.
 */
final class TileCache {
    /** Of the heap: decoders may take half, and the rest of the program needs its share. */
    private static final double SHARE = 0.3;
    /** What a tile takes besides its pixels, by and large. */
    private static final long OVERHEAD = 256;

    private final long mostBytes;
    private final Map<Piece, Pixels> leastRecentlyUsedFirst = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /** @param mostBytes never more than these */
    TileCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** One for the heap that this program may have. */
    static TileCache ofThisMachine() {
        return new TileCache((long) (Runtime.getRuntime().maxMemory() * SHARE));
    }

    /** What a tile of so many pixels weighs, in bytes. */
    static long weight(long pixels) {
        return pixels * Integer.BYTES + OVERHEAD;
    }

    private static long weight(Pixels tile) {
        return weight((long) tile.width() * tile.height());
    }

    synchronized Optional<Pixels> find(Piece piece) {
        return Optional.ofNullable(leastRecentlyUsedFirst.get(piece));
    }

    /** Whether it is kept; that somebody wants to know makes it no more wanted. */
    synchronized boolean has(Piece piece) {
        return leastRecentlyUsedFirst.containsKey(piece);
    }

    /** Keeps a tile; one that is heavier than all that may be kept is not. */
    synchronized void keep(Piece piece, Pixels tile) {
        Pixels before = leastRecentlyUsedFirst.remove(piece);
        bytes -= before == null ? 0 : weight(before);
        long more = weight(tile);
        if (more > mostBytes) {
            return;
        }
        Iterator<Pixels> oldest = leastRecentlyUsedFirst.values().iterator();
        while (bytes + more > mostBytes) {
            bytes -= weight(oldest.next());
            oldest.remove();
        }
        leastRecentlyUsedFirst.put(piece, tile);
        bytes += more;
    }

    /** Lets go of all tiles of a picture. */
    synchronized void forget(PictureState picture) {
        Iterator<Map.Entry<Piece, Pixels>> each =
                leastRecentlyUsedFirst.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Piece, Pixels> next = each.next();
            if (next.getKey().picture().equals(picture)) {
                bytes -= weight(next.getValue());
                each.remove();
            }
        }
    }

    /** Memory did not suffice: all is let go. */
    synchronized void clear() {
        leastRecentlyUsedFirst.clear();
        bytes = 0;
    }

    /** How much is kept now. */
    synchronized long bytes() {
        return bytes;
    }

    long mostBytes() {
        return mostBytes;
    }
}
