package org.caveat.metadata.container;

/** Bytes in memory. */
final class MemoryBytes extends Bytes {
    private final byte[] array;

    MemoryBytes(byte[] array) {
        this.array = array;
    }

    @Override
    public long size() {
        return array.length;
    }

    @Override
    public int at(long place) throws CutShort {
        if (place < 0 || place >= array.length) {
            throw new CutShort(place, 1, array.length);
        }
        return array[(int) place] & 0xFF;
    }

    @Override
    protected void fill(long from, byte[] piece) {
        System.arraycopy(array, (int) from, piece, 0, piece.length);
    }
}
