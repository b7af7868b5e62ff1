package org.caveat.imaging.jpeg;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Entropy-coded data as they stand in the file, up to a marker (ITU-T T.81, B.1.1.5 and F.1.2.3). */
final class StuffedBytes {
    static final int RAW_BYTES = 1 << 15;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LOWEST_BITS = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private final PushbackInputStream in;
    private final byte[] raw = new byte[RAW_BYTES];
    private int at;
    private int end;
    private boolean ended;
    private int marker;

    StuffedBytes(PushbackInputStream in) {
        this.in = in;
    }

    /** Whether a marker was met, or the end of the file. */
    boolean isEnded() {
        return ended;
    }

    /**
     * The marker that was met, without its 0xFF.
     *
     * @throws Damaged where the file ends before there is one
     */
    int marker() throws Damaged {
        if (marker == 0) {
            throw new Damaged("the data end too soon");
        }
        return marker;
    }

    /** Goes on behind the marker. */
    void goOn() {
        ended = false;
        marker = 0;
    }

    /** Puts back into the stream that marker and all after it. */
    void giveBack(int next) throws IOException {
        in.unread(raw, at, end - at);
        in.unread(next);
        in.unread(0xFF);
    }

    /**
     * Copies data without what is stuffed in.
     *
     * @param clean has room for twice {@link #RAW_BYTES}
     * @param from the place after the last that is taken
     * @return the place after the last that is taken now
     */
    int copyTo(byte[] clean, int from) throws IOException {
        int to = from;
        while (!ended && to + Long.BYTES < RAW_BYTES) {
            if (at >= end && !read()) {
                break;
            }
            to = copyRun(clean, to);
        }
        return to;
    }

    private int copyRun(byte[] clean, int from) throws IOException {
        int most = Math.min(end - at, RAW_BYTES - from);
        int run = 0;
        // eight at once as long as none of them is 0xFF: then its complement has a byte that is zero
        while (run + Long.BYTES <= most) {
            long eight = (long) LONG.get(raw, at + run);
            if ((~eight - LOWEST_BITS & eight & HIGHEST_BITS) != 0) {
                break;
            }
            LONG.set(clean, from + run, eight);
            run += Long.BYTES;
        }
        while (run < most && raw[at + run] != (byte) 0xFF) {
            clean[from + run] = raw[at + run];
            run++;
        }
        at += run;
        int to = from + run;
        if (run < most) {
            at++;
            if (isItself()) {
                clean[to++] = (byte) 0xFF;
            }
        }
        return to;
    }

    /** 0xFF stands for itself before a zero, may be repeated, and else begins a marker (B.1.1.2, B.1.1.5). */
    private boolean isItself() throws IOException {
        int next = 0xFF;
        while (next == 0xFF && (at < end || read())) {
            next = raw[at++] & 0xFF;
        }
        if (next != 0) {
            ended = true;
            marker = next == 0xFF ? 0 : next;
        }
        return next == 0;
    }

    private boolean read() throws IOException {
        at = 0;
        end = Math.max(0, in.read(raw, 0, raw.length));
        ended |= end == 0;
        return end > 0;
    }
}
