package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** JPEG XL: a bare codestream, or boxes around one (ISO/IEC 18181-1, and 18181-2, 9). */
final class JxlContainer implements Container {
    private static final int ENOUGH = 64;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        if (file.has(0, "\u00FF\n")) {
            JxlHeader.read(file, into);
            return;
        }
        List<Box> boxes = Box.in(file);
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        for (Box box : boxes) {
            switch (box.type()) {
                case "jxlc" -> append(box.content(), start);
                case "jxlp" -> append(box.content().after(4), start);
                case "Exif" ->
                    into.found(
                            Block.Kind.TIFF,
                            box.content().after(4 + box.content().big32(0)));
                case "xml " -> into.found(Block.Kind.XMP, box.content());
                case "brob" -> into.problem("metadata.packed");
                default -> {
                    // Says nothing of the picture.
                }
            }
        }
        JxlHeader.read(Bytes.of(start.toByteArray()), into);
    }

    private static void append(Bytes codestream, ByteArrayOutputStream start) throws IOException {
        long missing = Math.max(0, ENOUGH - start.size());
        start.writeBytes(codestream.piece(0, Math.min(missing, codestream.size())));
    }
}
