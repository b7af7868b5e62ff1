/**
 * Copies of the photographs with a strip below that carries their caveats, so that a picture saved from anywhere still says
 * what it cannot show; and the same within the file, as XMP and IPTC-IIM.
 *
 * <p>May use: {@code export} and what it may use; Java2D. Does not belong here: what stands in which field of XMP, which
 * {@code export} says; how files are packed, which {@code imaging} and {@code metadata} know.
 */
@NullMarked
package org.caveat.export.images;

import org.jspecify.annotations.NullMarked;
