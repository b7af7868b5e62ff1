package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What programs left in the application segments of a JPEG, put together where it was cut into pieces of 64 KiB. */
final class JpegApplicationData {
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP12 = 0xEC;
    private static final int APP13 = 0xED;
    private static final int APP14 = 0xEE;
    private static final String EXIF = "Exif\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String EXTENDED_XMP = "http://ns.adobe.com/xmp/extension/\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";

    private final Contents into;
    private final ByteArrayOutputStream photoshop = new ByteArrayOutputStream();
    private final Map<Integer, byte[]> profile = new TreeMap<>();
    private final ExtendedXmp extended = new ExtendedXmp();

    JpegApplicationData(Contents into) {
        this.into = into;
    }

    void take(int marker, Bytes payload) throws IOException {
        switch (marker) {
            case APP0, APP12, APP14 -> into.found(Block.Kind.JPEG_SEGMENT, JpegContainer.label(marker), payload);
            case APP1 -> exifOrXmp(payload);
            case APP2 -> profile(payload);
            case APP13 -> photoshop(payload);
            default -> {
                // Belongs to a program that nobody else understands.
            }
        }
    }

    /** Gives what came in pieces. */
    void complete() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        if (whole.size() > 0) {
            into.found(Block.Kind.ICC, Bytes.of(whole.toByteArray()));
        }
        extended.complete(into);
        if (photoshop.size() > 0) {
            PhotoshopResources.unpack(Bytes.of(photoshop.toByteArray()), into);
        }
    }

    private void exifOrXmp(Bytes payload) throws IOException {
        if (payload.has(0, EXIF)) {
            into.found(Block.Kind.TIFF, payload.after(Math.min(payload.size(), EXIF.length() + 1)));
        } else if (payload.has(0, XMP) || payload.has(0, "XMP\0")) {
            // Some programs wrote "XMP\0" over the signature's first letters: the packet still follows its whole
            // length.
            into.found(Block.Kind.XMP, payload.after(Math.min(payload.size(), XMP.length())));
        } else if (payload.has(0, EXTENDED_XMP)) {
            extended.take(payload.after(EXTENDED_XMP.length()), into);
        }
    }

    /** A chunk of a profile: its number from 1 and their count stand before it (ICC.1:2022, B.4). */
    private void profile(Bytes payload) throws IOException {
        int header = PROFILE.length() + 2;
        if (payload.has(0, PROFILE) && payload.size() > header) {
            profile.putIfAbsent(
                    payload.at(PROFILE.length()), payload.after(header).whole());
        }
    }

    private void photoshop(Bytes payload) throws IOException {
        if (payload.has(0, PHOTOSHOP)) {
            if (photoshop.size() < Bytes.LARGEST_PIECE) {
                photoshop.writeBytes(payload.after(PHOTOSHOP.length()).whole());
            }
        } else if (payload.size() > 0 && payload.at(0) == 0x1C) {
            into.found(Block.Kind.IPTC, payload);
        }
    }
}
