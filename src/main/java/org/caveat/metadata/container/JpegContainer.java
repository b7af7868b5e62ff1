package org.caveat.metadata.container;

import java.io.IOException;
import java.util.Locale;

/**
 * JPEG: segments up to the first scan (ITU-T T.81, B.1.1). Pixels are never read.
 *
 * <p>A picture whose height stands behind the first scan (DNL) has no size here, as in every common decoder.
 */
final class JpegContainer implements Container {
    private static final int TEM = 0x01;
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int COM = 0xFE;
    private static final int MOST_GARBAGE = 1 << 20;
    private static final int MOST_SEGMENTS = 20_000;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        JpegApplicationData application = new JpegApplicationData(into);
        try {
            long at = 2;
            for (int count = 0; count < MOST_SEGMENTS && at > 0; count++) {
                at = segment(file, at, application, into);
            }
        } finally {
            application.complete();
        }
    }

    /** Reads the segment whose marker follows a place, and gives the place after it; 0 where no more follow. */
    private static long segment(Bytes file, long from, JpegApplicationData application, Contents into)
            throws IOException {
        long at = marker(file, from);
        int marker = file.at(at);
        if (marker == SOS || marker == EOI) {
            return 0;
        }
        if (standsAlone(marker)) {
            return at + 1;
        }
        int length = file.big16(at + 1);
        if (length < 2) {
            into.problem("metadata.damaged", "JPEG");
            return at + 1;
        }
        take(marker, file.part(at + 3, length - 2), application, into);
        return at + 1 + length;
    }

    /** The place of the next marker's second byte: after any number of 0xFF, neither 0xFF nor 0. */
    private static long marker(Bytes file, long from) throws IOException {
        long at = from;
        boolean filled = false;
        while (!filled || file.at(at) == 0xFF || file.at(at) == 0) {
            filled = file.at(at) == 0xFF;
            at++;
            if (!filled && at - from > MOST_GARBAGE) {
                throw new TooLarge(at - from);
            }
        }
        return at;
    }

    private static void take(int marker, Bytes payload, JpegApplicationData application, Contents into)
            throws IOException {
        if (isFrame(marker)) {
            into.foundSize(payload.big16(3), payload.big16(1));
            into.found(Block.Kind.JPEG_SEGMENT, label(marker), payload);
        } else if (marker == COM) {
            into.found(new Text("JpegComment", "JPEG Comment", UnmarkedText.read(payload.whole())));
        } else if (marker >= 0xE0 && marker <= 0xEF) {
            application.take(marker, payload);
        }
    }

    /** The frame headers, SOF0 to SOF15 without those that mean something else, and that of JPEG-LS. */
    private static boolean isFrame(int marker) {
        boolean inRange = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        return inRange || marker == 0xF7;
    }

    private static boolean standsAlone(int marker) {
        return marker == TEM || (marker >= 0xD0 && marker <= SOI);
    }

    /** A marker as the readers of single segments know it. */
    static String label(int marker) {
        return Integer.toHexString(marker).toUpperCase(Locale.ROOT);
    }
}
