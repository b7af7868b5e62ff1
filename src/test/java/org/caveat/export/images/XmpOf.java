package org.caveat.export.images;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.caveat.metadata.embedding.OwnWordsReader;

/** The packet within a copy. */
final class XmpOf {
    private XmpOf() {}

    static String packet(Path file) {
        return new String(new OwnWordsReader().read(file).xmp().get(0), StandardCharsets.UTF_8);
    }
}
