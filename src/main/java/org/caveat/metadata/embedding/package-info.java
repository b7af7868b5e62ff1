/**
 * What a picture says of itself, taken out of its file as it stands and put into a copy: EXIF, XMP, IPTC-IIM and the colour
 * profile, in JPEG, PNG and TIFF. In memory alone.
 *
 * <p>May use: {@code metadata} and what it may use. Does not belong here: pixels and how they are packed but for PNG and
 * TIFF, what is said of photographs, writing files.
 */
@NullMarked
package org.caveat.metadata.embedding;

import org.jspecify.annotations.NullMarked;
