package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a Photoshop document keeps beside its pixels (Adobe Photoshop File Formats Specification, Image Resource Blocks).
 * The foreign reader makes room for as many bytes as a resource claims, even where the file is a thousandth of that.
 */
final class PsdResources {
    private static final int COLOURS_AT = 26;
    private static final String SIGNATURE = "8BIM";
    private static final int PROFILE = 1039;
    private static final int LARGEST = 8 << 20;

    private PsdResources() {}

    /**
     * Goes through them.
     *
     * @return the bytes that they hold together
     * @throws EOFException where one claims more than the file holds
     */
    static long bytes(PictureInput input) throws IOException {
        input.seek(COLOURS_AT);
        input.seek(COLOURS_AT + Integer.BYTES + input.readUnsignedInt());
        long length = input.readUnsignedInt();
        goThrough(input, length, PROFILE);
        return length;
    }

    /**
     * The colour profile among them. The input stands where their length does, and then behind them.
     *
     * @throws EOFException where one claims more than the file holds
     */
    static Optional<ICC_Profile> profile(PictureInput input) throws IOException {
        long length = input.readUnsignedInt();
        long end = input.getStreamPosition() + length;
        byte[] profile = goThrough(input, length, PROFILE);
        input.seek(end);
        return profile.length == 0 ? Optional.empty() : Profiles.of(profile);
    }

    /** The content of the first of a number; nothing where there is none, or one that is too large for what it is. */
    private static byte[] goThrough(PictureInput input, long length, int number) throws IOException {
        byte[] content = new byte[0];
        long end = input.getStreamPosition() + length;
        requireWithin(input, end);
        while (input.getStreamPosition() < end && isResource(input)) {
            boolean isAsked = input.readUnsignedShort() == number;
            int name = input.readUnsignedByte();
            input.seek(input.getStreamPosition() + (name | 1));
            long claimed = input.readUnsignedInt();
            long next = input.getStreamPosition() + claimed + (claimed & 1);
            requireWithin(input, next - (claimed & 1));
            if (isAsked && claimed <= LARGEST && content.length == 0) {
                content = new byte[(int) claimed];
                input.readFully(content);
            }
            input.seek(next);
        }
        return content;
    }

    private static boolean isResource(PictureInput input) throws IOException {
        byte[] signature = new byte[SIGNATURE.length()];
        input.readFully(signature);
        return new String(signature, StandardCharsets.ISO_8859_1).equals(SIGNATURE);
    }

    private static void requireWithin(PictureInput input, long place) throws IOException {
        if (place > input.length()) {
            throw new EOFException(place + " of " + input.length() + " bytes");
        }
    }
}
