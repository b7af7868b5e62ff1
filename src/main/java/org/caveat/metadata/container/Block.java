package org.caveat.metadata.container;

/**
 * A part of a file that a reader of its kind understands.
 *
 * @param label what tells blocks of one kind apart: the marker of a JPEG segment, the name of a WebP chunk, the digest
 *     that names an extended XMP packet; empty where nothing does
 */
public record Block(Kind kind, String label, Bytes bytes) {

    /** Who understands a block. */
    public enum Kind {
        /** A TIFF structure from its byte order mark on: EXIF, or a whole TIFF file. */
        TIFF,
        /** Data sets of IPTC-IIM. */
        IPTC,
        /** An XMP packet. */
        XMP,
        /** The part of XMP that found no room in the packet (XMP Specification Part 3, 1.1.3.1). */
        EXTENDED_XMP,
        ICC,
        /** A picture within the picture that holds more metadata: the JPEG inside a raw file. */
        JPEG,
        /** Image resources of Photoshop that are none of the above. */
        PHOTOSHOP,
        /** What says how the picture is stored, for one reader each. */
        JPEG_SEGMENT,
        PNG_HEADER,
        GIF_HEADER,
        WEBP_CHUNK,
        PSD_HEADER,
        BMP_HEADER
    }
}
