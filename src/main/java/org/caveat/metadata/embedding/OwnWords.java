package org.caveat.metadata.embedding;

import java.util.List;
import java.util.Optional;

/**
 * What a file says of itself, as it stands in it.
 *
 * @param xmp its packets: the first, and where that one had no room, the rest
 * @param profile of its colours
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, from a file to its copy
public record OwnWords(Exif exif, List<byte[]> xmp, Optional<byte[]> profile) {
    static final OwnWords NONE = new OwnWords(Exif.NONE, List.of(), Optional.empty());

    public OwnWords {
        xmp = List.copyOf(xmp);
    }
}
