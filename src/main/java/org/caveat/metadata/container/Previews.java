package org.caveat.metadata.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the previews in a file whose picture itself may not be decodable. */
public final class Previews {
    private static final int RAF_JPEG = 84;

    private Previews() {}

    /**
     * All of a file of some kind, the one of the most bytes first.
     *
     * @throws IOException where the file goes no further than its head
     */
    public static List<Preview> in(Format format, Bytes file) throws IOException {
        List<Preview> found = new ArrayList<>(
                switch (format) {
                    case TIFF, ORF, RW2, CR2 -> TiffPreviews.in(file);
                    case CR3 -> Cr3Previews.in(file);
                    case HEIC, HEIF, AVIF -> HeifItems.previews(file);
                    case RAF ->
                        Preview.at(file, file.big32(RAF_JPEG), file.big32(RAF_JPEG + 4)).stream()
                                .toList();
                    default -> List.of();
                });
        found.sort(Comparator.comparingLong(Preview::length).reversed());
        return found;
    }
}
