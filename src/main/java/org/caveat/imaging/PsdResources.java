package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a Photoshop document keeps beside its pixels (Adobe Photoshop File Formats Specification, Image Resource Blocks).
 * The foreign reader makes room for as many bytes as a resource claims, even where the file is a thousandth of that.
 */
final class PsdResources {
    private static final int COLOURS_AT = 26;
    private static final String SIGNATURE = "8BIM";

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
        long end = input.getStreamPosition() + length;
        requireWithin(input, end);
        while (input.getStreamPosition() < end && isResource(input)) {
            input.readUnsignedShort();
            int name = input.readUnsignedByte();
            input.seek(input.getStreamPosition() + (name | 1));
            long claimed = input.readUnsignedInt();
            long next = input.getStreamPosition() + claimed + (claimed & 1);
            requireWithin(input, next - (claimed & 1));
            input.seek(next);
        }
        return length;
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
