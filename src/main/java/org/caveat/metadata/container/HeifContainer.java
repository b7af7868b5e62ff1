package org.caveat.metadata.container;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** HEIF and AVIF: items in a meta box, one of them the picture (ISO/IEC 23008-12, 6). */
final class HeifContainer implements Container {
    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        Optional<Box> meta = Box.first(Box.in(file), "meta");
        if (meta.isEmpty()) {
            return;
        }
        List<Box> boxes = Box.in(meta.get().afterVersion());
        properties(boxes, into);
        HeifItems.unpack(boxes, file, into);
    }

    private static void properties(List<Box> boxes, Contents into) throws IOException {
        Optional<Box> primary = Box.first(boxes, "pitm");
        Optional<Box> properties = Box.first(boxes, "iprp");
        if (primary.isPresent() && properties.isPresent()) {
            int size = primary.get().version() == 0 ? 2 : 4;
            long item = new Fields(primary.get().afterVersion()).number(size);
            HeifProperties.of(item, properties.get(), into);
        }
    }
}
