/**
 * Tiles of pictures, made in the order in which they are looked at and kept as long as memory allows: what the light table
 * shows while it is zoomed and moved. Knows no toolkit.
 *
 * <p>May use: {@code imaging}, {@code model}, {@code cache}, {@code work}. Does not belong here: how a file is decoded, JavaFX,
 * writing files, how a picture lies on the screen.
 */
@NullMarked
package org.caveat.imaging.tiles;

import org.jspecify.annotations.NullMarked;
