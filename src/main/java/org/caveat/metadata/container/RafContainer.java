package org.caveat.metadata.container;

import java.io.IOException;

/** Fujifilm's raw files: a header that says where a JPEG with all metadata lies, and where the sizes of the raw picture do. */
final class RafContainer implements Container {
    private static final int JPEG = 84;
    private static final int DIRECTORY = 92;
    private static final int CROPPED_SIZE = 0x0111;
    private static final int MOST_RECORDS = 1_000;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        rawSize(file, file.big32(DIRECTORY), into);
        new JpegContainer().unpack(file.part(file.big32(JPEG), file.big32(JPEG + 4)), into);
    }

    /** The size in records of number, length and content; height before width. */
    private static void rawSize(Bytes file, long directory, Contents into) throws IOException {
        if (directory <= 0 || directory >= file.size()) {
            return;
        }
        long at = directory + 4;
        long records = Math.min(file.big32(directory), MOST_RECORDS);
        for (long count = 0; count < records; count++) {
            if (file.big16(at) == CROPPED_SIZE) {
                into.foundSize(file.big16(at + 6), file.big16(at + 4));
            }
            at += 4 + file.big16(at + 2);
        }
    }
}
