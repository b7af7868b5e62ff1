package org.caveat.wild;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caveat.imaging.jpeg.BandDecoder;
import org.caveat.imaging.jpeg.Eighth;
import org.caveat.imaging.jpeg.EighthDecoder;
import org.caveat.imaging.jpeg.JpegHead;
import org.caveat.imaging.jpeg.Reduction;
import org.caveat.imaging.jpeg.WithoutMetadata;

/**
 * Our own decoder of JPEG, in an eighth and in its other reductions: what it takes is a picture of the size that was said;
 * what it does not take it refuses, and neither needs more memory than was announced.
 */
public final class JpegFuzz {
    private static final long ROOM = 16 << 20;
    private static final int ROWS = 64;
    private static final int MOST_ROWS = 4 * ROWS;

    private JpegFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            eighth(bytes);
        } catch (IOException refused) {
            // another kind of file, or a damaged one
        }
        for (Reduction reduction : Reduction.values()) {
            try {
                bands(bytes, reduction);
            } catch (IOException refused) {
                // as above
            }
        }
        try {
            WithoutMetadata.of(stream(bytes));
        } catch (IOException refused) {
            throw new AssertionError("a stream in memory cannot fail", refused);
        }
    }

    private static void eighth(byte[] bytes) throws IOException {
        if (JpegHead.read(stream(bytes)).frame().eighthBytes() <= ROOM) {
            Eighth eighth = EighthDecoder.decode(stream(bytes));
            Promise.kept(eighth.rgb().length >= eighth.width() * eighth.height(), "every pixel is there");
        }
    }

    private static void bands(byte[] bytes, Reduction reduction) throws IOException {
        if (BandDecoder.bytes(stream(bytes), ROWS) > ROOM) {
            return;
        }
        BandDecoder decoder = BandDecoder.of(stream(bytes), ROWS, reduction);
        int end = Math.min(MOST_ROWS, decoder.height());
        for (int y = 0; y < end; y += ROWS) {
            int count = Math.min(ROWS, end - y);
            decoder.next(new int[decoder.width() * count], count);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
