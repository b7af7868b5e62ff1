package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Photoshop documents, large ones too: a header, colours, and image resources (Adobe Photoshop File Formats Specification). */
final class PsdContainer implements Container {
    private static final int HEADER = 26;

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        into.foundSize(file.big32(18), file.big32(14));
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(file.piece(0, HEADER));
        header.writeBytes(new byte[8]);
        into.found(Block.Kind.PSD_HEADER, Bytes.of(header.toByteArray()));
        long resources = HEADER + 4 + file.big32(HEADER);
        long length = file.big32(resources);
        PhotoshopResources.unpack(file.part(resources + 4, length), into);
    }
}
