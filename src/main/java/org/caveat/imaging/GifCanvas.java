package org.caveat.imaging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import org.caveat.model.Region.Rectangle;

/** The logical screen of a GIF (GIF89a Specification, 18 and 20). */
final class GifCanvas implements OnCanvas.Canvas {
    private static final int SCREEN_AT = 6;
    private static final int PACKED_AT = 10;
    private static final int HEADER_BYTES = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;

    @Override
    public Size size(PictureInput input) throws IOException {
        input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        input.seek(SCREEN_AT);
        return new Size(input.readUnsignedShort(), input.readUnsignedShort());
    }

    @Override
    public Rectangle firstPicture(PictureInput input, Size canvas) throws IOException {
        input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        input.seek(PACKED_AT);
        int packed = input.readUnsignedByte();
        boolean hasColours = (packed & 0x80) != 0;
        input.seek(HEADER_BYTES + (hasColours ? 3L << ((packed & 7) + 1) : 0));
        int mark = input.readUnsignedByte();
        while (mark == EXTENSION) {
            input.readUnsignedByte();
            for (int length = input.readUnsignedByte(); length > 0; length = input.readUnsignedByte()) {
                input.seek(input.getStreamPosition() + length);
            }
            mark = input.readUnsignedByte();
        }
        if (mark != PICTURE) {
            throw new EOFException("no picture");
        }
        return new Rectangle(
                input.readUnsignedShort(),
                input.readUnsignedShort(),
                input.readUnsignedShort(),
                input.readUnsignedShort());
    }
}
