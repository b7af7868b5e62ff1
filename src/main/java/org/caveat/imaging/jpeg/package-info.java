/**
 * A decoder of our own for one purpose: a JPEG at an eighth of its size (ITU-T T.81), from the DC coefficient of each
 * block alone. The 63 others are stepped over, several at a look-up, and never computed; of a progressive file the first
 * scan is enough. What it does not know or finds damaged it leaves to ImageIO.
 *
 * <p>May use: the JDK alone. Does not belong here: files, colour profiles, orientation, anything larger than an eighth.
 */
@NullMarked
package org.caveat.imaging.jpeg;

import org.jspecify.annotations.NullMarked;
