package org.caveat.metadata.container;

import java.io.IOException;

/** A part of other bytes. */
final class PartOfBytes extends Bytes {
    private final Bytes whole;
    private final long start;
    private final long count;

    PartOfBytes(Bytes whole, long start, long count) {
        this.whole = whole;
        this.start = start;
        this.count = count;
    }

    @Override
    public long size() {
        return count;
    }

    @Override
    public int at(long place) throws IOException {
        if (place < 0 || place >= count) {
            throw new CutShort(place, 1, count);
        }
        return whole.at(start + place);
    }

    @Override
    protected void fill(long from, byte[] piece) throws IOException {
        whole.fill(start + from, piece);
    }
}
