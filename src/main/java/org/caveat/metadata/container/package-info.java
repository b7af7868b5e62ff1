/**
 * How picture files are packed: their segments, chunks and boxes, unpacked into blocks of EXIF, IPTC-IIM, XMP and ICC,
 * with the size of the picture. Every length a file claims is checked against the bytes that are there before anything
 * is allocated, and what was read before the damage is kept.
 *
 * <p>May use: the JDK alone. Does not belong here: what the blocks mean, foreign parsers, words for people.
 */
@NullMarked
package org.caveat.metadata.container;

import org.jspecify.annotations.NullMarked;
