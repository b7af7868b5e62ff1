package org.caveat.metadata.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.caveat.metadata.xmp.Parts;

/**
 * The segments of a JPEG that say something of it: EXIF (CIPA DC-008, 4.7.2), XMP, also where it has no room in one segment
 * (XMP Specification Part 3, 1.1.3), IPTC-IIM as Photoshop packs it, and the colour profile (ICC.1:2022, B.4).
 */
public final class JpegSegments {
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP13 = 0xED;
    private static final int MOST = 65_533;
    private static final String EXIF = "Exif\0\0";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String PHOTOSHOP = "Photoshop 3.0\0";
    private static final int MORE_AT_ONCE = 65_400;
    private static final int PROFILE_AT_ONCE = 65_519;

    private final ByteArrayOutputStream out;

    private JpegSegments(int size) {
        out = new ByteArrayOutputStream(size);
    }

    /** The same JPEG, which said nothing of itself, with all that it is to say. */
    public static byte[] into(byte[] jpeg, Embedded embedded) {
        JpegSegments segments = new JpegSegments(jpeg.length + (1 << 17));
        int from = afterJfif(jpeg);
        segments.out.write(jpeg, 0, from);
        segments.exif(embedded.exif());
        segments.xmp(embedded.xmp().parts(MOST - XMP.length()));
        segments.dataSets(embedded.dataSets());
        embedded.profile().ifPresent(segments::profile);
        segments.out.write(jpeg, from, jpeg.length - from);
        return segments.out.toByteArray();
    }

    /** After the mark of a JPEG, and after the segment that must follow at once where it is there (ITU-T T.871, 10.1). */
    private static int afterJfif(byte[] jpeg) {
        boolean hasJfif = jpeg.length > 6 && jpeg[2] == (byte) 0xFF && jpeg[3] == (byte) 0xE0;
        return hasJfif ? 4 + (((jpeg[4] & 0xFF) << 8) | (jpeg[5] & 0xFF)) : 2;
    }

    private void exif(Exif exif) {
        byte[] whole = exif.entries().isEmpty() ? new byte[0] : Directories.whole(exif);
        if (whole.length > 0 && whole.length <= MOST - EXIF.length()) {
            segment(APP1, EXIF, whole);
        }
    }

    private void xmp(Parts parts) {
        segment(APP1, XMP, parts.first().getBytes(StandardCharsets.UTF_8));
        parts.more().ifPresent(more -> {
            byte[] whole = more.text().getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < whole.length; at += MORE_AT_ONCE) {
                ByteArrayOutputStream piece = new ByteArrayOutputStream();
                piece.writeBytes(more.digest().getBytes(StandardCharsets.ISO_8859_1));
                number(piece, whole.length);
                number(piece, at);
                piece.writeBytes(Arrays.copyOfRange(whole, at, Math.min(whole.length, at + MORE_AT_ONCE)));
                segment(APP1, MORE_XMP, piece.toByteArray());
            }
        });
    }

    private void dataSets(byte[] dataSets) {
        ByteArrayOutputStream resource = new ByteArrayOutputStream();
        resource.writeBytes(new byte[] {'8', 'B', 'I', 'M', 4, 4, 0, 0});
        number(resource, dataSets.length);
        resource.writeBytes(dataSets);
        if (dataSets.length % 2 == 1) {
            resource.write(0);
        }
        byte[] whole = resource.toByteArray();
        int most = MOST - PHOTOSHOP.length();
        for (int at = 0; at < whole.length; at += most) {
            segment(APP13, PHOTOSHOP, Arrays.copyOfRange(whole, at, Math.min(whole.length, at + most)));
        }
    }

    private void profile(byte[] profile) {
        int count = (profile.length + PROFILE_AT_ONCE - 1) / PROFILE_AT_ONCE;
        for (int i = 0; i < count; i++) {
            int from = i * PROFILE_AT_ONCE;
            ByteArrayOutputStream piece = new ByteArrayOutputStream();
            piece.write(i + 1);
            piece.write(count);
            piece.write(profile, from, Math.min(PROFILE_AT_ONCE, profile.length - from));
            segment(APP2, PROFILE, piece.toByteArray());
        }
    }

    private void segment(int marker, String name, byte[] content) {
        int length = 2 + name.length() + content.length;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
    }

    private static void number(ByteArrayOutputStream into, int number) {
        into.write(number >> 24);
        into.write(number >> 16);
        into.write(number >> 8);
        into.write(number);
    }
}
