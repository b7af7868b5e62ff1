/**
 * A file of XMP for each photograph: what is published of it in the fields of the IPTC, together with what other programs
 * wrote in a file of their own beside it.
 *
 * <p>May use: {@code export} and what it may use. Does not belong here: what stands in which field, which {@code export}
 * says for every format that carries XMP; the container of the packet, which is {@code metadata}'s.
 */
@NullMarked
package org.caveat.export.xmp;

import org.jspecify.annotations.NullMarked;
