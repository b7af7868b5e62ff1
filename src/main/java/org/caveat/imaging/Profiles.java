package org.caveat.imaging;

import java.awt.color.ICC_Profile;
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

    /** In the name of profiles of the same colours but another tone. */
    private static final String LINEAR = "Linear";

    private Profiles() {}

    /** The profile in some bytes. None where they hold nothing valid, and none for sRGB: there is nothing to convert. */
    static Optional<ICC_Profile> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains(SCREEN) && !text.contains(LINEAR)) {
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
    static Optional<ICC_Profile> packed(byte[] chunk) {
        return of(inflated(chunk));
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
