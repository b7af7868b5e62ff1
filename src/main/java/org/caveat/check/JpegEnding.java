package org.caveat.check;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a JPEG file goes on to the end of its picture. Decoders do not tell: they fill what is missing with grey.
 *
 * <p>By the markers of ITU-T T.81, B.1: each is {@code FF} and a code; in the data of a scan {@code FF} is followed by
 * {@code 00} or a restart marker, or a scan ends there.
 */
final class JpegEnding {
    private static final int MARK = 0xFF;
    private static final int STUFFED = 0x00;
    private static final int TEMPORARY = 0x01;
    private static final int FIRST_RESTART = 0xD0;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int LENGTH_BYTES = 2;

    private final InputStream stream;

    private JpegEnding(InputStream stream) {
        this.stream = stream;
    }

    /**
     * Reads a file up to the marker that ends its picture.
     *
     * @return false where the file ends before; true also where it is no JPEG at all
     * @throws IOException where the file cannot be read
     */
    static boolean isThere(Path file) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            return new JpegEnding(stream).comes();
        } catch (EOFException cutShort) {
            return false;
        }
    }

    private boolean comes() throws IOException {
        int marker = marker();
        while (marker != END_OF_IMAGE) {
            if (!standsAlone(marker)) {
                stream.skipNBytes(Math.max(0, (next() << 8 | next()) - LENGTH_BYTES));
            }
            marker = marker == START_OF_SCAN ? markerAfterScan() : marker();
        }
        return true;
    }

    private static boolean standsAlone(int marker) {
        return marker == TEMPORARY || (marker >= FIRST_RESTART && marker <= START_OF_IMAGE);
    }

    /** The next marker; where none stands, the decoder will say so. */
    private int marker() throws IOException {
        return next() == MARK ? code() : END_OF_IMAGE;
    }

    /** Any number of {@code FF} may stand before a code. */
    private int code() throws IOException {
        int code = next();
        while (code == MARK) {
            code = next();
        }
        return code;
    }

    private int markerAfterScan() throws IOException {
        while (true) {
            int code = next() == MARK ? code() : STUFFED;
            boolean ofScan = code == STUFFED || (code >= FIRST_RESTART && code < START_OF_IMAGE);
            if (!ofScan) {
                return code;
            }
        }
    }

    private int next() throws IOException {
        int octet = stream.read();
        if (octet < 0) {
            throw new EOFException();
        }
        return octet;
    }
}
