/**
 * A decoder of our own for JPEG (ITU-T T.81): Huffman codes, sequential or in several scans, grey, three colours or four
 * inks; in full from top to bottom, or at a half, a quarter or an eighth of the size. At an eighth only the first
 * coefficient of each block is made out, at the others a few, and the rest are stepped over, several at a look-up. What it
 * does not know or finds damaged it leaves to ImageIO.
 *
 * <p>May use: the JDK alone. Does not belong here: files, colour profiles, orientation.
 */
@NullMarked
package org.caveat.imaging.jpeg;

import org.jspecify.annotations.NullMarked;
