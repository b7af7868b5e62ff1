package org.caveat.metadata.container;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pieces of extended XMP, put together by the digest that names the packet they belong to. Each piece says the
 * packet's digest (32 letters), its full length, and where in it the piece stands (XMP Specification Part 3, 1.1.3.1).
 */
final class ExtendedXmp {
    private static final int DIGEST = 32;
    private static final int HEADER = DIGEST + 8;
    private static final int MOST_PACKETS = 8;

    private final Map<String, Packet> packets = new HashMap<>();
    private long held;

    /** What is there of one packet. */
    private record Packet(long length, TreeMap<Long, byte[]> pieces) {}

    void take(Bytes piece, Contents into) throws IOException {
        if (piece.size() < HEADER) {
            into.problem("metadata.damaged", "XMP");
            return;
        }
        String digest = piece.latin(0, DIGEST);
        long length = piece.big32(DIGEST);
        held += piece.size();
        if (length > Bytes.LARGEST_PIECE || held > Bytes.LARGEST_PIECE || packets.size() >= MOST_PACKETS) {
            into.problem("metadata.too-large");
            return;
        }
        packets.computeIfAbsent(digest, unknown -> new Packet(length, new TreeMap<>()))
                .pieces()
                .put(piece.big32(DIGEST + 4), piece.after(HEADER).whole());
    }

    /** Gives each packet that has no gap; of any other it tells that something is missing. */
    void complete(Contents into) throws IOException {
        for (Map.Entry<String, Packet> named : packets.entrySet()) {
            Packet packet = named.getValue();
            byte[] whole = new byte[(int) packet.length()];
            if (filled(packet, whole)) {
                into.found(Block.Kind.EXTENDED_XMP, named.getKey(), Bytes.of(whole));
            } else {
                into.problem("metadata.damaged", "XMP");
            }
        }
    }

    private static boolean filled(Packet packet, byte[] whole) {
        long end = 0;
        for (Map.Entry<Long, byte[]> piece : packet.pieces().entrySet()) {
            byte[] bytes = piece.getValue();
            if (piece.getKey() != end || end + bytes.length > whole.length) {
                return false;
            }
            System.arraycopy(bytes, 0, whole, (int) end, bytes.length);
            end += bytes.length;
        }
        return end == whole.length;
    }
}
