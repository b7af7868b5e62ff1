package org.caveat.metadata.embedding;

import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself, as it stands in it.
 *
 * @param exif as a TIFF structure; none where the file has none
 * @param xmp its packets (ISO 16684-1) in UTF-8: the first, and where that one had no room, the rest
 * @param profile of its colours (ICC.1), as the file holds it; empty where it holds none
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, from a file to its copy
public record OwnWords(Exif exif, List<byte[]> xmp, Optional<byte[]> profile) {
    static final OwnWords NONE = new OwnWords(Exif.NONE, List.of(), Optional.empty());

    public OwnWords {
        xmp = List.copyOf(xmp);
    }
}
