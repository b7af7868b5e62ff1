package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** JPEG XL: a bare codestream, or boxes around one (ISO/IEC 18181-1, and 18181-2, 9). */
final class JxlContainer implements Container {
    private static final int ENOUGH = 64;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        if (file.has(0, "\u00FF\n")) {
            JxlHeader.read(file, into);
            return;
        }
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        for (Box box : Box.in(file)) {
            try {
                take(box, start, into);
            } catch (CutShort damaged) {
                into.problem("metadata.damaged", "JXL " + box.type().strip());
            }
        }
        JxlHeader.read(Bytes.of(start.toByteArray()), into);
    }

    private static void take(Box box, ByteArrayOutputStream start, Contents into) throws IOException {
        Bytes content = box.content();
        switch (box.type()) {
            case "jxlc" -> append(content, start);
            case "jxlp" -> append(content.after(4), start);
            case "Exif" -> into.found(Block.Kind.TIFF, content.after(4 + content.big32(0)));
            case "xml " -> into.found(Block.Kind.XMP, content);
            case "brob" -> into.problem("metadata.packed");
            default -> {
                // Says nothing of the picture.
            }
        }
    }

    private static void append(Bytes codestream, ByteArrayOutputStream start) throws IOException {
        long missing = Math.max(0, ENOUGH - start.size());
        start.writeBytes(codestream.piece(0, Math.min(missing, codestream.size())));
    }
}
