package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.imaging.tiff.TiffPage;
import org.caveat.imaging.tiff.TiffReader;

/** Who can read which page of a file. */
final class TiffFile {
    private final Decodable format;
    private final Readers readers;
    private final MemoryBound memory;
    private final Colouring colouring;

    TiffFile(Decodable format, Readers readers, MemoryBound memory, Colouring colouring) {
        this.format = format;
        this.readers = readers;
        this.memory = memory;
        this.colouring = colouring;
    }

    /**
     * A page, while the file is open: what is told of it is kept, so that no part has to ask for it again.
     *
     * @throws PictureFailure where it is packed in a way that is known, and decoded by nobody here
     */
    PixelSource open(Origin origin, TiffPage page, Orientation orientation, DecodingWall wall) throws PictureFailure {
        Optional<String> packing = TiffPacking.notDecoded(page.compression());
        if (packing.isPresent()) {
            throw new PictureFailure(wall.say("imaging.packed", origin.file(), packing.get()));
        }
        Optional<TiffReader> own = reader(page);
        Reach reach = own.map(known -> new Reach(known.isReachedInParts(), known.reductions()))
                .orElse(new Reach(page.isReachedInParts(), List.of(1.0)));
        Size stored = new Size(page.width(), page.height());
        return new FilePicture(origin, stored, orientation, decoders(page, own), reach, wall);
    }

    /** Our own reader; none of a page that is stored in a way that it does not know. */
    private static Optional<TiffReader> reader(TiffPage page) {
        try {
            return Optional.of(TiffReader.of(page));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** Whoever can perhaps read a page, the best first. */
    private List<Decoder> decoders(TiffPage page, Optional<TiffReader> own) {
        List<Decoder> decoders = new ArrayList<>();
        Optional<ICC_Profile> profile =
                colouring == Colouring.OWN ? Optional.empty() : page.profile().flatMap(Profiles::of);
        own.ifPresent(reader -> decoders.add(new OwnTiff(reader, profile, memory)));
        if (page.place() != TiffPage.NOT_IN_THE_ROW) {
            for (String provider : format.readers(page)) {
                decoders.add(new ImageIoDecoder(format, provider, readers, page.place(), memory, colouring));
            }
        }
        return decoders;
    }
}
