package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** GIF: a logical screen, then images and extensions in chains of sub-blocks (GIF89a Specification). */
final class GifContainer implements Container {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;
    /** What closes an XMP packet, so that a reader of sub-blocks finds its end wherever it stands. */
    private static final int MAGIC_TRAILER = 257;

    private static final int MOST_SUB_BLOCKS = 2_000_000;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        into.foundSize(file.little16(6), file.little16(8));
        into.found(Block.Kind.GIF_HEADER, file.part(0, HEADER));
        long at = HEADER + colours(file.at(10));
        while (file.at(at) == EXTENSION || file.at(at) == IMAGE) {
            at = file.at(at) == IMAGE ? image(file, at, into) : extension(file, at, into);
        }
    }

    /** The bytes of the colour table that the packed field of a descriptor announces. */
    private static long colours(int packed) {
        return (packed & 0x80) == 0 ? 0 : 3L << ((packed & 7) + 1);
    }

    private static long image(Bytes file, long at, Contents into) throws IOException {
        into.foundSize(file.little16(at + 5), file.little16(at + 7));
        return endOfChain(file, at + 10 + colours(file.at(at + 9)) + 1);
    }

    private static long extension(Bytes file, long at, Contents into) throws IOException {
        int label = file.at(at + 1);
        long chain = at + 2;
        if (label == COMMENT) {
            into.found(new Text("GIF Comment", "Comment", UnmarkedText.read(joined(file, chain))));
        } else if (label == APPLICATION) {
            application(file, chain, into);
        }
        return endOfChain(file, chain);
    }

    private static void application(Bytes file, long chain, Contents into) throws IOException {
        long data = chain + 1 + file.at(chain);
        if (file.has(chain + 1, "XMP DataXMP")) {
            long packet = endOfChain(file, chain) - data - MAGIC_TRAILER - 1;
            if (packet > 0) {
                into.found(Block.Kind.XMP, file.part(data, packet));
            }
        } else if (file.has(chain + 1, "ICCRGBG1012")) {
            into.found(Block.Kind.ICC, Bytes.of(joined(file, data)));
        }
    }

    private static long endOfChain(Bytes file, long from) throws IOException {
        long at = from;
        for (int count = 0; file.at(at) != 0; count++) {
            if (count > MOST_SUB_BLOCKS) {
                throw new TooLarge(at - from);
            }
            at += 1 + file.at(at);
        }
        return at + 1;
    }

    private static byte[] joined(Bytes file, long from) throws IOException {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (long at = from; file.at(at) != 0 && joined.size() < Bytes.LARGEST_PIECE; at += 1 + file.at(at)) {
            joined.writeBytes(file.piece(at + 1, file.at(at)));
        }
        return joined.toByteArray();
    }
}
