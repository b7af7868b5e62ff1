package org.caveat.imaging.jpeg;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Copies a JPEG segment by segment, and of these only what its pixels and their colours need (ITU-T T.81, annex B):
 * nothing of what the file says of itself, no picture within it, and nothing that follows its end.
 */
public final class WithoutMetadata {
    private static final Set<Integer> NEEDED =
            Set.of(Segments.QUANTISATION, Segments.HUFFMAN, Segments.RESTART_INTERVAL, Segments.START_OF_SCAN);

    /** JFIF 1.02 without a thumbnail, its pixels square (ITU-T T.871, 10.1). */
    private static final byte[] PLAIN_JFIF = {'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0};

    private static final int BUFFERED = 1 << 16;
    /** Bytes looked at at once: about as many as stand between two that could be a marker. */
    private static final int RUN = 256;

    private final BufferedInputStream in;
    private final byte[] run = new byte[RUN];
    private final Segments segments;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean hasPixels;

    private WithoutMetadata(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFERED);
        segments = new Segments(this.in);
    }

    /**
     * The copy.
     *
     * @param in at the start of the file
     * @return empty where it is no JPEG of eight bits in grey or three colours, or does not come to its end
     * @throws IOException where the stream cannot be read
     */
    public static Optional<byte[]> of(InputStream in) throws IOException {
        WithoutMetadata copy = new WithoutMetadata(in);
        try {
            copy.copy();
            return copy.hasPixels ? Optional.of(copy.out.toByteArray()) : Optional.empty();
        } catch (Damaged damaged) {
            return Optional.empty();
        }
    }

    private void copy() throws IOException {
        int marker = segments.nextMarker();
        if (marker != Segments.START_OF_IMAGE) {
            throw new Damaged("no JPEG");
        }
        while (marker != Segments.END_OF_IMAGE) {
            if (Segments.standsAlone(marker)) {
                mark(marker);
                marker = segments.nextMarker();
            } else {
                take(marker, segments.payload());
                marker = marker == Segments.START_OF_SCAN ? copyScan() : segments.nextMarker();
            }
        }
        mark(marker);
    }

    private void take(int marker, byte[] payload) throws Damaged {
        if (Segments.isFrame(marker)) {
            checkFrame(marker, payload);
            write(marker, payload);
        } else if (marker == Segments.JFIF && JpegHead.isJfif(payload)) {
            write(marker, PLAIN_JFIF);
        } else if (marker == Segments.PROFILE && JpegHead.isProfile(payload)) {
            write(marker, payload);
        } else if (marker == Segments.ADOBE && JpegHead.isAdobe(payload)) {
            write(marker, Arrays.copyOf(payload, JpegHead.ADOBE_BYTES));
        } else if (NEEDED.contains(marker)) {
            hasPixels |= marker == Segments.START_OF_SCAN;
            write(marker, payload);
        }
    }

    private static void checkFrame(int marker, byte[] payload) throws Damaged {
        boolean isUsual = marker >= 0xC0
                && marker <= 0xC2
                && payload.length >= 6
                && payload[0] == Byte.SIZE
                && (payload[5] == 1 || payload[5] == 3);
        if (!isUsual) {
            throw new Damaged("another kind of JPEG");
        }
    }

    /** Entropy-coded data up to the next marker but those of restarts (B.1.1.5). */
    private int copyScan() throws IOException {
        while (copyRun()) {
            int next = in.read();
            while (next == 0xFF) {
                next = in.read();
            }
            if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                return next;
            }
            mark(next);
        }
        throw new Damaged("the file ends too soon");
    }

    /**
     * Copies what stands before the next byte {@code FF}, and passes over that byte.
     *
     * @return false where there is none
     */
    private boolean copyRun() throws IOException {
        while (true) {
            in.mark(RUN);
            int there = in.read(run, 0, RUN);
            if (there < 0) {
                return false;
            }
            int length = 0;
            while (length < there && run[length] != (byte) 0xFF) {
                length++;
            }
            out.write(run, 0, length);
            if (length < there) {
                in.reset();
                in.skipNBytes(length + 1);
                return true;
            }
        }
    }

    private void mark(int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private void write(int marker, byte[] payload) {
        mark(marker);
        int length = payload.length + 2;
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(payload);
    }
}
