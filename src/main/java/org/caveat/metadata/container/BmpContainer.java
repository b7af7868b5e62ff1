package org.caveat.metadata.container;

import java.io.IOException;

/** Bitmaps of Windows and OS/2: a file header of 14 bytes, then one of several headers, known by its length. */
final class BmpContainer implements Container {
    private static final int FILE_HEADER = 14;
    private static final int CORE_HEADER = 12;
    private static final int FIFTH_HEADER = 124;
    private static final long EMBEDDED_PROFILE = 0x4D424544;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        long length = file.little32(FILE_HEADER);
        boolean core = length == CORE_HEADER;
        if (core) {
            into.foundSize(file.little16(18), Math.abs((long) (short) file.little16(20)));
        } else if (length >= 16) {
            into.foundSize(signed(file.little32(18)), Math.abs((long) signed(file.little32(22))));
        }
        into.found(Block.Kind.BMP_HEADER, file.part(0, Math.min(file.size(), FILE_HEADER + Math.min(length, 40))));
        if (length >= FIFTH_HEADER && file.little32(70) == EMBEDDED_PROFILE) {
            into.found(Block.Kind.ICC, file.part(FILE_HEADER + file.little32(126), file.little32(130)));
        }
    }

    private static int signed(long number) {
        return (int) number;
    }
}
