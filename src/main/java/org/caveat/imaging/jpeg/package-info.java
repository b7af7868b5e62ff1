/**
 * A decoder of our own for JPEG (ITU-T T.81): at an eighth of the size, from the DC coefficient of each block alone, the 63
 * others being stepped over, several at a look-up; and in full, from top to bottom, as exports and the tiles of a TIFF
 * need it. What it does not know or finds damaged it leaves to ImageIO.
 *
 * <p>May use: the JDK alone. Does not belong here: files, colour profiles, orientation.
 */
@NullMarked
package org.caveat.imaging.jpeg;

import org.jspecify.annotations.NullMarked;
