package org.caveat.imaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The EXIF segment of a JPEG (CIPA DC-008-2019, 4.5.4): an orientation, and a thumbnail in the second directory. */
final class MadeExif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FIRST_DIRECTORY = 8;
    private static final int SECOND_DIRECTORY = FIRST_DIRECTORY + 2 + 12 + 4;
    private static final int THUMBNAIL = SECOND_DIRECTORY + 2 + 3 * 12 + 4;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private MadeExif() {}

    /** The same JPEG with an orientation and a thumbnail. */
    static byte[] in(byte[] jpeg, int orientation, byte[] thumbnail) {
        ByteBuffer exif = ByteBuffer.allocate(NAME.length + THUMBNAIL + thumbnail.length);
        exif.put(NAME).put(new byte[] {'M', 'M', 0, 42}).putInt(FIRST_DIRECTORY);
        exif.putShort((short) 1);
        entry(exif, 0x0112, SHORT, orientation << 16);
        exif.putInt(SECOND_DIRECTORY).putShort((short) 3);
        entry(exif, 0x0103, SHORT, 6 << 16);
        entry(exif, 0x0201, LONG, THUMBNAIL);
        entry(exif, 0x0202, LONG, thumbnail.length);
        exif.putInt(0).put(thumbnail);
        return MadePictures.withSegment(jpeg, 0xE1, exif.array());
    }

    private static void entry(ByteBuffer exif, int tag, int type, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
    }
}
