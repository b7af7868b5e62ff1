package org.caveat.metadata.container;

import java.io.IOException;

/** JPEG 2000: boxes around a codestream, or the codestream alone (ISO/IEC 15444-1, I and A.5.1). */
final class Jp2Container implements Container {
    private static final String XMP =
            "\u00BEz\u00CF\u00CB\u0097\u00A9B\u00E8\u009Cq\u0099\u0094\u0091\u00E3\u00AF\u00AC";
    private static final String EXIF = "JpgTiffExif->JP2";
    private static final int IDENTIFIER = 16;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        if (file.has(0, "\u00FFO")) {
            codestream(file, into);
            return;
        }
        for (Box box : Box.in(file)) {
            switch (box.type()) {
                case "jp2h" -> header(box, into);
                case "uuid" -> identified(box.content(), into);
                case "jp2c" -> codestream(box.content(), into);
                default -> {
                    // Says nothing of the picture.
                }
            }
        }
    }

    private static void header(Box header, Contents into) throws IOException {
        for (Box box : Box.in(header.content())) {
            Bytes content = box.content();
            if (box.type().equals("ihdr")) {
                into.foundSize(content.big32(4), content.big32(0));
            } else if (box.type().equals("colr") && content.at(0) == 2) {
                into.found(Block.Kind.ICC, content.after(3));
            }
        }
    }

    private static void identified(Bytes content, Contents into) throws IOException {
        if (content.has(0, XMP)) {
            into.found(Block.Kind.XMP, content.after(IDENTIFIER));
        } else if (content.has(0, EXIF)) {
            into.found(Block.Kind.TIFF, content.after(IDENTIFIER));
        }
    }

    /** The marker SIZ: the picture reaches from its offset to the end of the reference grid. */
    private static void codestream(Bytes codestream, Contents into) throws IOException {
        if (codestream.has(2, "\u00FFQ")) {
            long width = codestream.big32(8) - codestream.big32(16);
            long height = codestream.big32(12) - codestream.big32(20);
            into.foundSize(width, height);
        }
    }
}
