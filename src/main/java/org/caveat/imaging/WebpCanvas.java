package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.caveat.model.Region.Rectangle;

/** The canvas of an extended WebP (RFC 9649, 2.7); of a simple one the picture is all there is. */
final class WebpCanvas implements OnCanvas.Canvas {
    private static final int FIRST_CHUNK_AT = 12;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int CANVAS_SIZE_AT = FIRST_CHUNK_AT + CHUNK_HEADER_BYTES + 4;
    private static final int MOST_CHUNKS = 1_000;

    @Override
    public Size size(PictureInput input) throws IOException {
        input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        input.seek(FIRST_CHUNK_AT);
        if (!name(input).equals("VP8X")) {
            return new Size(0, 0);
        }
        input.seek(CANVAS_SIZE_AT);
        return new Size(number(input) + 1, number(input) + 1);
    }

    /**
     * The first frame of an animation; where there is none, all of the canvas.
     *
     * @throws EOFException where a colour profile claims more than the file holds
     */
    @Override
    public Rectangle firstPicture(PictureInput input, Size canvas) throws IOException {
        input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        long at = FIRST_CHUNK_AT;
        for (int chunk = 0; chunk < MOST_CHUNKS && at + CHUNK_HEADER_BYTES <= input.length(); chunk++) {
            input.seek(at);
            String name = name(input);
            long length = input.readUnsignedInt();
            if (name.equals("ANMF")) {
                return new Rectangle(2 * number(input), 2 * number(input), number(input) + 1, number(input) + 1);
            }
            at += CHUNK_HEADER_BYTES + length + (length & 1);
            if (name.equals("ICCP") && at > input.length()) {
                // The foreign reader would make room for all that is claimed.
                throw new EOFException("a profile of " + length + " bytes");
            }
        }
        return canvas.whole();
    }

    private static String name(PictureInput input) throws IOException {
        byte[] name = new byte[4];
        input.readFully(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static int number(PictureInput input) throws IOException {
        return input.readUnsignedShort() | input.readUnsignedByte() << 16;
    }
}
