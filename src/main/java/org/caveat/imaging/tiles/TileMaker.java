package org.caveat.imaging.tiles;

import java.util.List;
import org.caveat.imaging.PictureFailure;
import org.caveat.imaging.Pixels;

/** One way to make tiles of a picture: which one, depends on how its file can be reached. */
interface TileMaker {

    /**
     * What is made along with a tile that is waited for: what costs little more, or nothing.
     *
     * @param waited the tiles of the picture that are waited for
     * @return the tile itself among them
     */
    List<Tile> together(Tile first, List<Tile> waited);

    /**
     * Makes tiles. It may stop once nobody wants them any more.
     *
     * @throws PictureFailure where the picture cannot be read, or not so
     */
    void make(List<Tile> tiles, Making making) throws PictureFailure;

    /**
     * What is made next while the picture is looked at and nothing is waited for; what is in memory already may be among
     * it.
     *
     * @return empty where there is nothing left to make
     */
    List<Tile> meanwhile();

    /** Hears how far it is. */
    interface Making {
        /** A tile is made. */
        void made(Tile tile, Pixels pixels);

        /** Some of a tile is made; the rest is transparent. */
        void coming(Tile tile, Pixels some);

        /** Whether somebody still wants what is being made. */
        boolean isWanted();
    }
}
