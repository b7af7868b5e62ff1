package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.InputStream;

/** The markers of a JPEG stream and what follows them (ITU-T T.81, B.1.1). */
final class Segments {
    static final int START_OF_IMAGE = 0xD8;
    static final int END_OF_IMAGE = 0xD9;
    static final int START_OF_SCAN = 0xDA;
    static final int QUANTISATION = 0xDB;
    static final int RESTART_INTERVAL = 0xDD;
    static final int HUFFMAN = 0xC4;
    static final int JFIF = 0xE0;
    static final int PROFILE = 0xE2;
    static final int ADOBE = 0xEE;

    private final InputStream in;

    Segments(InputStream in) {
        this.in = in;
    }

    /**
     * The next marker, without its 0xFF.
     *
     * @throws Damaged where something else stands there
     */
    int nextMarker() throws IOException {
        if (next() != 0xFF) {
            throw new Damaged("a marker was expected");
        }
        int marker = next();
        while (marker == 0xFF) {
            marker = next();
        }
        return marker;
    }

    /**
     * What the marker that was just read is followed by, without its length.
     *
     * @throws IOException where it is empty, or the file ends before it does
     */
    byte[] payload() throws IOException {
        byte[] payload = in.readNBytes(length());
        if (payload.length == 0) {
            throw new Damaged("an empty segment");
        }
        return payload;
    }

    /** Leaves out what the marker that was just read is followed by. */
    void skip() throws IOException {
        in.skipNBytes(length());
    }

    /** Whether it is one of the frame headers SOF0 to SOF15. */
    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != HUFFMAN && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether nothing follows it (B.1.1.3, table B.1): RSTn, SOI, EOI, TEM. */
    static boolean standsAlone(int marker) {
        return (marker >= 0xD0 && marker <= END_OF_IMAGE) || marker == 0x01;
    }

    private int length() throws IOException {
        int length = next() << 8 | next();
        if (length < 2) {
            throw new Damaged("a segment of " + length + " bytes");
        }
        return length - 2;
    }

    private int next() throws IOException {
        int read = in.read();
        if (read < 0) {
            throw new Damaged("the file ends too soon");
        }
        return read;
    }
}
