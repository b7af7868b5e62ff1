package org.caveat.metadata.container;

import java.io.IOException;
import java.util.Optional;

/**
 * A JPEG within a file, as a camera or a phone puts it there beside what it took.
 *
 * @param offset of its first byte from the beginning of the file
 * @param length in bytes
 */
public record Preview(long offset, long length) {
    private static final int MOST_SEGMENTS = 200;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_COMMON_FRAME = 0xC2;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN = 0xC4;

    /** What stands at a place, if it is a JPEG of the common kinds: raw data too are stored as JPEG, without losses. */
    static Optional<Preview> at(Bytes file, long offset, long length) throws IOException {
        boolean isWithin = offset > 0 && length > 4 && offset <= file.size() - length;
        return isWithin && file.has(offset, "\u00FF\u00D8\u00FF") && isCommon(file.part(offset, length))
                ? Optional.of(new Preview(offset, length))
                : Optional.empty();
    }

    /** By its frame header (ITU-T T.81, table B.1): baseline, extended or progressive. */
    private static boolean isCommon(Bytes jpeg) throws IOException {
        long at = 2;
        for (int count = 0; count < MOST_SEGMENTS && at <= jpeg.size() - 4 && jpeg.at(at) == 0xFF; count++) {
            int marker = jpeg.at(at + 1);
            if (marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != HUFFMAN) {
                return marker <= LAST_COMMON_FRAME;
            }
            at += 2 + jpeg.big16(at + 2);
        }
        return false;
    }
}
