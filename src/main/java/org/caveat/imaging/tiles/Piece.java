package org.caveat.imaging.tiles;

/** A tile of one picture. */
record Piece(PictureState picture, Tile tile) {}
