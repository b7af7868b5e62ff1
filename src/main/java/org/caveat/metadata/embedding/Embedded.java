package org.caveat.metadata.embedding;

import java.util.Optional;
import org.caveat.metadata.xmp.XmpDocument;

/**
 * What a picture is to say of itself.
 *
 * @param xmp nobody else writes to it any more
 * @param exif as a TIFF structure (CIPA DC-008)
 * @param dataSets of IPTC-IIM (4.2, 2014), one behind the other
 * @param profile of its colours (ICC.1); empty where they are those of sRGB and nothing is said of that
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, to the file that they are put into
public record Embedded(XmpDocument xmp, Exif exif, byte[] dataSets, Optional<byte[]> profile) {}
