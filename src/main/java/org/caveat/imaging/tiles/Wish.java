package org.caveat.imaging.tiles;

import org.caveat.imaging.Leaf;

/** A tile that somebody waits for, until it comes or is no longer wanted. */
final class Wish {
    private static final int MOST_TRIES = 3;

    private final Leaf leaf;
    private final Tile tile;
    private final Urgency urgency;
    private final TileTaker taker;
    private volatile boolean dropped;
    private int tries;

    Wish(Leaf leaf, Tile tile, Urgency urgency, TileTaker taker) {
        this.leaf = leaf;
        this.tile = tile;
        this.urgency = urgency;
        this.taker = taker;
    }

    Leaf leaf() {
        return leaf;
    }

    Tile tile() {
        return tile;
    }

    Urgency urgency() {
        return urgency;
    }

    TileTaker taker() {
        return taker;
    }

    void drop() {
        dropped = true;
    }

    /** Whether it is worth trying once more. */
    boolean isToBeTriedAgain() {
        return ++tries < MOST_TRIES;
    }

    boolean isWanted() {
        return !dropped;
    }
}
