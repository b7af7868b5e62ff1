/**
 * What a file says of itself: kind, size, orientation, EXIF, IPTC-IIM, XMP, ICC. Problems are collected beside the
 * results and never thrown; every foreign parser runs behind one wall.
 *
 * <p>May use: {@code model}, {@code time}, {@code work}, {@code text}, and its own room {@code metadata.container};
 * metadata-extractor and xmpcore only here. Does not belong here: pixels, what curators say.
 */
@NullMarked
package org.caveat.metadata;

import org.jspecify.annotations.NullMarked;
