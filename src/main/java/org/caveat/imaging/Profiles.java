package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.JpegHead;

/** Colour profiles (ICC.1:2022) of files whose decoders leave them to others. */
final class Profiles {
    private static final int LARGEST = 8 << 20;
    private static final String SCREEN = "sRGB IEC61966-2";
    private static final int PNG_SIGNATURE_BYTES = 8;
    private static final int PNG_CRC_BYTES = 4;

    private Profiles() {}

    /** The profile in some bytes. None where they hold nothing valid, and none for sRGB: there is nothing to convert. */
    static Optional<ICC_Profile> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(SCREEN) || text.replace("\0", "").contains(SCREEN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ICC_Profile.getInstance(bytes));
        } catch (IllegalArgumentException invalid) {
            return Optional.empty();
        }
    }

    /** The profile of a JPEG in grey. That of one in colour is heeded by its decoder. */
    static Optional<ICC_Profile> ofGreyJpeg(PictureInput input) throws IOException {
        try {
            JpegHead head = JpegHead.read(input.stream());
            return head.frame().components().size() == 1 ? head.profile().flatMap(Profiles::of) : Optional.empty();
        } catch (Damaged left) {
            return Optional.empty();
        }
    }

    /** The profile in the {@code iCCP} chunk of a PNG (PNG Specification, third edition, 11.3.2.3). */
    static Optional<ICC_Profile> ofPng(PictureInput input) throws IOException {
        DataInputStream in = new DataInputStream(input.stream());
        in.skipNBytes(PNG_SIGNATURE_BYTES);
        while (true) {
            int length = in.readInt();
            String chunk = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (chunk.equals("iCCP") && length > 0 && length < LARGEST) {
                return Optional.of(inflated(in.readNBytes(length))).flatMap(Profiles::of);
            }
            if (chunk.equals("IDAT") || chunk.equals("IEND") || length < 0) {
                return Optional.empty();
            }
            in.skipNBytes(length + PNG_CRC_BYTES);
        }
    }

    /** What follows the profile's name and the number of the method. At most so much is unpacked as a profile may be. */
    private static byte[] inflated(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        int data = Math.min(chunk.length, name + 2);
        try (InflaterInputStream in =
                new InflaterInputStream(new java.io.ByteArrayInputStream(chunk, data, chunk.length - data))) {
            return in.readNBytes(LARGEST);
        } catch (IOException damaged) {
            return new byte[0];
        }
    }
}
