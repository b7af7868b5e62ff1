package org.caveat.metadata.container;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

/** What is packed by deflate (RFC 1950), unpacked only so far. */
final class Inflated {
    private Inflated() {}

    /**
     * Unpacks.
     *
     * @throws TooLarge where it comes to more than {@link Bytes#LARGEST_PIECE}
     * @throws IOException where it is damaged
     */
    static Bytes of(Bytes packed) throws IOException {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed.whole()))) {
            byte[] unpacked = stream.readNBytes(Bytes.LARGEST_PIECE + 1);
            if (unpacked.length > Bytes.LARGEST_PIECE) {
                throw new TooLarge(unpacked.length);
            }
            return Bytes.of(unpacked);
        } catch (EOFException end) {
            throw new CutShort(0, packed.size() + 1, packed.size());
        }
    }
}
