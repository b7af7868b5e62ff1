package org.caveat.imaging.tiff;

import java.io.IOException;
import java.io.InputStream;

/** Runs of bytes (TIFF 6.0, section 9). */
final class PackBits extends InputStream {
    private final InputStream packed;
    private int left;
    private int repeated = -1;

    PackBits(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        if (left == 0 && !begin()) {
            return -1;
        }
        left--;
        return repeated >= 0 ? repeated : packed.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left == 0 && !begin()) {
            return -1;
        }
        int count = Math.min(left, length);
        if (repeated >= 0) {
            java.util.Arrays.fill(into, offset, offset + count, (byte) repeated);
        } else {
            count = packed.read(into, offset, count);
        }
        left -= Math.max(0, count);
        return count;
    }

    private boolean begin() throws IOException {
        int head = packed.read();
        while (head == 0x80) {
            head = packed.read();
        }
        if (head < 0) {
            return false;
        }
        left = head < 0x80 ? head + 1 : 257 - head;
        repeated = head < 0x80 ? -1 : packed.read();
        return head < 0x80 || repeated >= 0;
    }
}
