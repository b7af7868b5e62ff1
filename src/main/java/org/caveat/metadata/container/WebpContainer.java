package org.caveat.metadata.container;

import java.io.IOException;

/** WebP: chunks of a RIFF file (RFC 9649, 2). The canvas of the extended format is the size, else that of the picture. */
final class WebpContainer implements Container {
    private static final int HEADER = 12;
    private static final int MOST_CHUNKS = 50_000;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        long at = HEADER;
        for (int count = 0; count < MOST_CHUNKS && at < file.size(); count++) {
            String name = file.latin(at, 4);
            long length = file.little32(at + 4);
            take(name, at + 8, length, file, into);
            at += 8 + length + (length & 1);
        }
    }

    private static void take(String name, long data, long length, Bytes file, Contents into) throws IOException {
        switch (name) {
            case "VP8X" -> {
                Bytes canvas = file.part(data, length);
                into.foundSize(little24(canvas, 4) + 1, little24(canvas, 7) + 1);
                into.found(Block.Kind.WEBP_CHUNK, name, canvas);
            }
            case "VP8 " -> lossy(file.after(data), into);
            case "VP8L" -> lossless(file.after(data), into);
            case "ICCP" -> into.found(Block.Kind.ICC, file.part(data, length));
            case "EXIF" -> exif(file.part(data, length), into);
            case "XMP " -> into.found(Block.Kind.XMP, file.part(data, length));
            default -> {
                // Frames of an animation, transparency, or nothing that is said of the picture.
            }
        }
    }

    /** A key frame's header: three bytes, a start code, two sizes of 14 bits (RFC 6386, 9.1). */
    private static void lossy(Bytes frame, Contents into) throws IOException {
        if (frame.has(3, "\u009D\u0001*")) {
            into.foundSize(frame.little16(6) & 0x3FFF, frame.little16(8) & 0x3FFF);
            into.found(Block.Kind.WEBP_CHUNK, "VP8 ", frame.part(0, 10));
        }
    }

    /** A signature byte, then two sizes of 14 bits, each one less (RFC 9649, 3.4). */
    private static void lossless(Bytes picture, Contents into) throws IOException {
        if (picture.at(0) == 0x2F) {
            long sizes = picture.little32(1);
            into.foundSize((sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1);
            into.found(Block.Kind.WEBP_CHUNK, "VP8L", picture.part(0, 5));
        }
    }

    /** Some programs put the preamble of a JPEG segment before it. */
    private static void exif(Bytes data, Contents into) throws IOException {
        into.found(Block.Kind.TIFF, data.has(0, "Exif\0\0") ? data.after(6) : data);
    }

    private static long little24(Bytes bytes, long place) throws IOException {
        return bytes.little16(place) | (long) bytes.at(place + 2) << 16;
    }
}
