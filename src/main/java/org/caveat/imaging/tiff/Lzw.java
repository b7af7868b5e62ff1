package org.caveat.imaging.tiff;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * LZW (TIFF 6.0, section 13), and its older form, in which the lowest bits come first and codes grow one later.
 *
 * <p>A string of the table is where it was last put out: what was put out is held until the table begins anew.
 */
final class Lzw extends InputStream {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final int CLEAR = 256;
    private static final int END = 257;
    private static final int FIRST = 258;
    private static final int CODES = 4096;
    private static final int LEAST_BITS = 9;
    private static final int MOST_BITS = 12;
    private static final int MOST_HELD = 1 << 25;
    private static final int MOST_AT_ONCE = 1 << 14;

    private final LzwCodes codes;
    private final int[] starts = new int[CODES];
    private final int[] lengths = new int[CODES];
    private byte[] out = new byte[1 << 14];
    private int end;
    private int taken;
    private boolean isOver;

    private int width = LEAST_BITS;
    private int next = FIRST;
    private int before = -1;
    private int beforeLength;

    /** @param room for packed bytes that are read at once */
    Lzw(InputStream packed, int room) throws IOException {
        codes = new LzwCodes(packed, room);
    }

    @Override
    public int read() throws IOException {
        return available(1) ? out[taken++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!available(Math.min(length, MOST_AT_ONCE))) {
            return -1;
        }
        int count = Math.min(length, end - taken);
        System.arraycopy(out, taken, into, offset, count);
        taken += count;
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long left = count;
        while (left > 0 && available((int) Math.min(left, MOST_AT_ONCE))) {
            int now = (int) Math.min(left, end - taken);
            taken += now;
            left -= now;
        }
        return count - left;
    }

    /** Whether at least one byte is there, and so many where they come. */
    private boolean available(int wanted) throws IOException {
        while (end - taken < wanted && !isOver) {
            if (!codes.isOld()) {
                putMany(taken + wanted);
            }
            if (end - taken < wanted) {
                step();
            }
        }
        return end > taken;
    }

    private void step() throws IOException {
        int code = codes.next(width);
        if (code < 0 || code == END) {
            isOver = true;
        } else if (code == CLEAR) {
            clear();
        } else {
            put(code);
        }
    }

    /**
     * What {@link #step} does, for the codes that are many: those of known strings, as long as there are bytes and there is
     * room. All else is left to it.
     *
     * @param goal where it is enough
     */
    private void putMany(int goal) throws Malformed {
        if (before < 0) {
            return;
        }
        if (out.length - end < 2 * (CODES + Long.BYTES)) {
            grow(2 * (CODES + Long.BYTES));
        }
        byte[] to = out;
        int last = Math.min(goal, to.length - CODES - Long.BYTES);
        int put = end;
        while (put < last && codes.has(width)) {
            int code = codes.peek(width);
            if (code >= next || code == CLEAR || code == END) {
                break;
            }
            codes.take(width);
            int length = code < CLEAR ? 1 : lengths[code];
            if (code < CLEAR) {
                to[put] = (byte) code;
            } else {
                copy(to, starts[code], put, length);
            }
            remember();
            before = put;
            beforeLength = length;
            put += length;
        }
        end = put;
    }

    /** Eight bytes at a time: those that are too many are overwritten by what follows. */
    private static void copy(byte[] bytes, int from, int to, int length) {
        for (int i = 0; i < length; i += Long.BYTES) {
            LONG.set(bytes, to + i, (long) LONG.get(bytes, from + i));
        }
    }

    private void clear() {
        width = LEAST_BITS;
        next = FIRST;
        before = -1;
        System.arraycopy(out, taken, out, 0, end - taken);
        end -= taken;
        taken = 0;
    }

    private void put(int code) throws IOException {
        int length = code < CLEAR ? 1 : length(code);
        if (end + length > out.length) {
            grow(length);
        }
        int start = end;
        if (code < CLEAR) {
            out[end++] = (byte) code;
        } else {
            repeat(code < next ? starts[code] : before, length);
        }
        if (before >= 0) {
            remember();
        }
        before = start;
        beforeLength = length;
    }

    /** The string before, with the first byte of the one behind it, is the next of the table. */
    private void remember() {
        if (next < CODES) {
            starts[next] = before;
            lengths[next] = beforeLength + 1;
            next++;
            if (width < MOST_BITS && next >= (1 << width) - (codes.isOld() ? 0 : 1)) {
                width++;
            }
        }
    }

    private int length(int code) throws Malformed {
        if (code < next) {
            return lengths[code];
        }
        if (code > next || before < 0) {
            throw new Malformed("code " + code + " of " + next);
        }
        return beforeLength + 1;
    }

    /** Forwards byte by byte, for a string may end with its own first byte. */
    private void repeat(int from, int length) {
        byte[] bytes = out;
        int to = end;
        for (int i = 0; i < length; i++) {
            bytes[to + i] = bytes[from + i];
        }
        end = to + length;
    }

    private void grow(int length) throws Malformed {
        if (end + length > MOST_HELD) {
            throw new Malformed("a table that never begins anew");
        }
        out = Arrays.copyOf(out, Math.max(end + length, Math.min(MOST_HELD, 2 * out.length)));
    }
}
