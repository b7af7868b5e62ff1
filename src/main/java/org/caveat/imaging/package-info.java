/**
 * Pixels: any part of a picture at any scale, upright and in the colours of the screen; thumbnails; and the queue that
 * makes them in the order in which they are looked at. Knows no toolkit, so that window and exports share it.
 *
 * <p>May use: {@code model}, {@code metadata}, {@code cache}, {@code work}, {@code text}, and its own rooms
 * {@code imaging.jpeg} and {@code imaging.tiff}; ImageIO, its plugins and Java2D. Does not belong here: JavaFX, writing
 * files, what is said of a photograph.
 */
@NullMarked
package org.caveat.imaging;

import org.jspecify.annotations.NullMarked;
