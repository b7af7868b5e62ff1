package org.caveat.imaging.tiff;

import java.io.IOException;
import java.io.InputStream;

/** The packed bytes of one piece. What is skipped is not read. */
final class PieceBytes extends InputStream {
    private static final byte[] REVERSED = new byte[256];

    static {
        for (int i = 0; i < REVERSED.length; i++) {
            REVERSED[i] = (byte) (Integer.reverse(i) >>> (Integer.SIZE - Byte.SIZE));
        }
    }

    private final RandomBytes file;
    private final boolean isReversed;
    private final byte[] window;
    private long next;
    private final long end;
    private int at;
    private int filled;

    /** @param room for bytes that are read at once */
    PieceBytes(RandomBytes file, long from, long length, boolean isReversed, int room) {
        this.file = file;
        this.isReversed = isReversed;
        next = from;
        end = Math.min(file.length(), from + length);
        window = new byte[(int) Math.max(16, Math.min(room, length))];
    }

    @Override
    public int read() throws IOException {
        return at < filled || fill() ? window[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == filled && length >= window.length && !isReversed) {
            int count = file.read(into, offset, (int) Math.min(Math.min(length, 1 << 20), end - next), next);
            next += Math.max(0, count);
            return count <= 0 ? -1 : count;
        }
        if (at == filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - at);
        System.arraycopy(window, at, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long count) {
        long inside = Math.min(count, filled - at);
        at += (int) inside;
        long beyond = Math.max(0, Math.min(count - inside, end - next));
        next += beyond;
        return inside + beyond;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = 0;
        if (next < end) {
            filled = Math.max(0, file.read(window, 0, (int) Math.min(window.length, end - next), next));
            next += filled;
        }
        if (isReversed) {
            for (int i = 0; i < filled; i++) {
                window[i] = REVERSED[window[i] & 0xFF];
            }
        }
        return filled > 0;
    }
}
