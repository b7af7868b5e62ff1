package org.caveat.imaging.tiles;

import org.caveat.cache.FileKey;
import org.caveat.imaging.Leaf;

/** One picture as its file is now: once the file is another, so is everything that was made of it. */
record PictureState(Leaf leaf, FileKey file) {}
