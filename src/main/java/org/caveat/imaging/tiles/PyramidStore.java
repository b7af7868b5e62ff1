package org.caveat.imaging.tiles;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import org.caveat.cache.Cache;
import org.caveat.imaging.JpegWriter;
import org.caveat.imaging.Pictures;
import org.caveat.imaging.Pixels;

/**
 * Tiles in the user's cache, each as a JPEG behind its checksum: what was spoilt there is as good as missing. A tile with
 * transparent parts is not kept, for a JPEG has none.
 */
final class PyramidStore {
    private static final int QUALITY = 92;

    private final Cache cache;
    private final Pictures pictures;
    private final JpegWriter writer = new JpegWriter(QUALITY);

    PyramidStore(Cache cache, Pictures pictures) {
        this.cache = cache;
        this.pictures = pictures;
    }

    /** A tile that was kept, if it is of that size, give or take a pixel. */
    Optional<Pixels> find(Piece piece, int width, int height) {
        return cache.tile(piece.picture().file(), place(piece))
                .flatMap(PyramidStore::sound)
                .flatMap(jpeg -> pictures.kept(piece.picture().leaf().file(), jpeg))
                .filter(found -> Math.abs(found.width() - width) <= 1 && Math.abs(found.height() - height) <= 1);
    }

    boolean has(Piece piece) {
        return cache.tile(piece.picture().file(), place(piece))
                .flatMap(PyramidStore::sound)
                .isPresent();
    }

    void keep(Piece piece, Pixels pixels) {
        if (pixels.onWhite() != pixels) {
            return;
        }
        byte[] jpeg = writer.write(pixels).bytes();
        cache.keepTile(
                piece.picture().file(),
                place(piece),
                ByteBuffer.allocate(Long.BYTES + jpeg.length)
                        .putLong(checksum(jpeg))
                        .put(jpeg)
                        .array());
    }

    private static Optional<byte[]> sound(byte[] kept) {
        if (kept.length <= Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(kept);
        long checksum = buffer.getLong();
        byte[] jpeg = new byte[buffer.remaining()];
        buffer.get(jpeg);
        return checksum == checksum(jpeg) ? Optional.of(jpeg) : Optional.empty();
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static String place(Piece piece) {
        Tile tile = piece.tile();
        return piece.picture().leaf().page() + "-" + tile.reduction() + "-" + tile.column() + "-" + tile.row();
    }
}
