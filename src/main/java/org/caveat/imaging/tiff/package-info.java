/**
 * A reader of our own for TIFF files (TIFF 6.0; BigTIFF as Aware Systems describes it): which pages there are and which
 * smaller copies of each, and the samples of any part of one, for which no more is read than the strips or tiles it
 * touches. What it does not know it leaves to ImageIO.
 *
 * <p>May use: the JDK, and {@code imaging.jpeg} for tiles that are JPEG. Does not belong here: files, colour profiles,
 * orientation, the colours of the screen.
 */
@NullMarked
package org.caveat.imaging.tiff;

import org.jspecify.annotations.NullMarked;
