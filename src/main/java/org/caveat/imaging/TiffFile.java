package org.caveat.imaging;

import java.util.ArrayList;
import java.util.List;
import org.caveat.imaging.tiff.TiffPage;

/** Who can read which page of a file. */
final class TiffFile {
    private final Decodable format;
    private final Readers readers;
    private final MemoryBound memory;

    TiffFile(Decodable format, Readers readers, MemoryBound memory) {
        this.format = format;
        this.readers = readers;
        this.memory = memory;
    }

    /** Whoever can perhaps read a page, the best first. */
    List<Decoder> decoders(TiffPage page) {
        List<Decoder> decoders = new ArrayList<>();
        if (page.place() != TiffPage.NOT_IN_THE_ROW) {
            for (String provider : format.readers(page)) {
                decoders.add(new ImageIoDecoder(format, provider, readers, page.place(), memory));
            }
        }
        return decoders;
    }
}
