package org.caveat.imaging;

import java.util.ArrayList;
import java.util.List;

/** Who can read which kind of file that knows no pages. */
final class Decoders {
    private final Readers readers;
    private final MemoryBound memory;
    private final Colouring colouring;

    Decoders(Readers readers, MemoryBound memory, Colouring colouring) {
        this.readers = readers;
        this.memory = memory;
        this.colouring = colouring;
    }

    /** Whoever can perhaps read a file of a kind, the best first. */
    List<Decoder> of(Decodable format) {
        List<Decoder> decoders = new ArrayList<>();
        if (format == Decodable.JPEG || format == Decodable.INK_JPEG) {
            decoders.add(new OwnJpeg(memory, colouring));
        }
        if (format == Decodable.BMP) {
            decoders.add(new OwnBitmap(memory));
        }
        if (format == Decodable.PSD) {
            decoders.add(new OwnPsd(memory));
        }
        for (String provider : format.readers()) {
            Decoder decoder = new ImageIoDecoder(format, provider, readers, 0, memory, colouring);
            decoders.add(
                    switch (format) {
                        case GIF -> new OnCanvas(decoder, new GifCanvas(), memory);
                        case WEBP -> new OnCanvas(decoder, new WebpCanvas(), memory);
                        default -> decoder;
                    });
        }
        return decoders;
    }
}
