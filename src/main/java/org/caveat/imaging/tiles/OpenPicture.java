package org.caveat.imaging.tiles;

import org.caveat.imaging.PixelSource;

/** A picture that is open, and how its tiles are made. Whoever takes it lets it go. */
final class OpenPicture {
    private final PictureState state;
    private final PixelSource source;
    private final TileMaker maker;
    private int takers;

    OpenPicture(PictureState state, PixelSource source, TileMaker maker) {
        this.state = state;
        this.source = source;
        this.maker = maker;
    }

    PictureState state() {
        return state;
    }

    PixelSource source() {
        return source;
    }

    TileMaker maker() {
        return maker;
    }

    boolean shows(Tile tile) {
        return tile.isWithin(source.width(), source.height());
    }

    synchronized void take() {
        takers++;
    }

    synchronized void letGo() {
        takers--;
    }

    /** Whether nobody has it. */
    synchronized boolean isFree() {
        return takers == 0;
    }
}
