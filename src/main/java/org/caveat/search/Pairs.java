package org.caveat.search;

import java.util.List;

/**
 * Which words stand side by side in a text, in little room: what is not there is mostly known not to be, and what is there
 * always to be (a Bloom filter, Communications of the ACM 13 (1970), 422–426).
 */
final class Pairs {
    /** With three probes, about one in thirty of those that are not there seems to be. */
    private static final int BITS_A_PAIR = 8;

    private static final int PROBES = 3;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] bits;

    /** @param pairs how many are put in at the most */
    Pairs(int pairs) {
        bits = new long[pairs * BITS_A_PAIR / Long.SIZE + 1];
    }

    void put(String word, String next) {
        long hash = hash(word, next);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            bits[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /** Whether all words may stand there in their order; false only where they do not. */
    boolean mayHave(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            if (!mayHave(words.get(at - 1), words.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHave(String word, String next) {
        long hash = hash(word, next);
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = bit(hash, probe);
            if ((bits[bit / Long.SIZE] & 1L << bit) == 0) {
                return false;
            }
        }
        return true;
    }

    private static long hash(String word, String next) {
        long hash = (((long) word.hashCode() << Integer.SIZE) ^ next.hashCode()) * SPREAD;
        return (hash ^ hash >>> 29) * SPREAD;
    }

    private int bit(long hash, int probe) {
        long mixed = hash + probe * (hash >>> 32 | 1);
        return (int) Long.remainderUnsigned(mixed, (long) bits.length * Long.SIZE);
    }
}
