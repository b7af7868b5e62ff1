package org.caveat.imaging.tiff;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The codes of LZW, one after the other, of as many bits as they have by then. */
final class LzwCodes {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final InputStream packed;
    private final byte[] window;
    private final boolean isOld;
    private int at;
    private int filled;
    private long bits;
    private int held;

    /** @param room for packed bytes that are read at once */
    LzwCodes(InputStream packed, int room) throws IOException {
        this.packed = packed;
        window = new byte[Math.max(16, room)];
        filled = packed.readNBytes(window, 0, 2);
        isOld = filled == 2 && window[0] == 0 && (window[1] & 1) == 1;
    }

    /** Whether the lowest bits come first. */
    boolean isOld() {
        return isOld;
    }

    /** Whether a code is there without reading on. For codes whose highest bits come first. */
    boolean has(int width) {
        if (held < width && at + Integer.BYTES <= filled) {
            bits = bits << Integer.SIZE | ((int) INT.get(window, at) & 0xFFFFFFFFL);
            at += Integer.BYTES;
            held += Integer.SIZE;
        }
        return held >= width;
    }

    /** The next code, which stays the next. */
    int peek(int width) {
        return (int) (bits >>> (held - width)) & (1 << width) - 1;
    }

    /** Leaves a code behind. */
    void take(int width) {
        held -= width;
    }

    /** The next code; less than 0 at the end. */
    int next(int width) throws IOException {
        while (held < width) {
            if (at >= filled && !fill()) {
                return -1;
            }
            long more = window[at++] & 0xFF;
            bits = isOld ? bits | more << held : bits << Byte.SIZE | more;
            held += Byte.SIZE;
        }
        held -= width;
        int mask = (1 << width) - 1;
        if (isOld) {
            int code = (int) bits & mask;
            bits >>>= width;
            return code;
        }
        return (int) (bits >>> held) & mask;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, packed.read(window, 0, window.length));
        return filled > 0;
    }
}
