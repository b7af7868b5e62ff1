package org.caveat.imaging;

import java.io.IOException;
import java.util.Optional;
import org.caveat.imaging.jpeg.BandDecoder;
import org.caveat.imaging.jpeg.Damaged;
import org.caveat.imaging.jpeg.Reduction;

/**
 * The bands of a JPEG, decoded one after the other by our own decoder. Where it does not get to the end, another takes
 * over, whose pixels are the same but for roundings.
 */
final class JpegBands implements Bands {
    private final Origin origin;
    private final Size size;
    private final int rows;
    private final Otherwise otherwise;
    private final Source source;
    private int next;
    private Optional<Bands> other = Optional.empty();

    /**
     * Another way to the bands.
     *
     * @param wall behind which decoders work
     * @param from leads to the bands from a row on
     */
    record Otherwise(DecodingWall wall, BandsFrom from) {}

    /** Leads to the bands from a row on. */
    interface BandsFrom {
        /**
         * Begins there.
         *
         * @throws PictureFailure where it cannot
         */
        Bands from(int row) throws PictureFailure;
    }

    /** What is held until the bands are closed. */
    private record Source(PictureInput input, BandDecoder decoder, JpegColours colours, MemoryBound.Taken memory) {}

    /**
     * Opens the file and reads its head.
     *
     * @throws Damaged where it is another kind of JPEG, or none
     */
    JpegBands(Origin origin, Size size, int rows, MemoryBound memory, Otherwise otherwise)
            throws IOException, MemoryBound.TooLarge, InterruptedException {
        this.origin = origin;
        this.size = size;
        this.rows = rows;
        this.otherwise = otherwise;
        source = open(origin, rows, memory.take(bytes(origin, size, rows)));
    }

    private static long bytes(Origin origin, Size size, int rows) throws IOException {
        try (PictureInput input = new PictureInput(origin)) {
            return (long) size.width() * rows * Integer.BYTES + BandDecoder.bytes(input.stream(), rows);
        }
    }

    private static Source open(Origin origin, int rows, MemoryBound.Taken memory) throws IOException {
        PictureInput input = null;
        boolean isOpen = false;
        try {
            input = new PictureInput(origin);
            BandDecoder decoder = BandDecoder.of(input.stream(), rows, Reduction.NONE);
            Source source = new Source(input, decoder, JpegColours.of(decoder.head(), Colouring.SCREEN), memory);
            isOpen = true;
            return source;
        } finally {
            if (!isOpen) {
                memory.close();
                if (input != null) {
                    input.close();
                }
            }
        }
    }

    @Override
    public Optional<Pixels> next() throws PictureFailure {
        if (next >= size.height()) {
            return Optional.empty();
        }
        Optional<Pixels> band = other.isPresent() ? other.get().next() : ownOrOther();
        next += rows;
        return band;
    }

    private Optional<Pixels> ownOrOther() throws PictureFailure {
        int count = Math.min(rows, size.height() - next);
        try {
            return Optional.of(otherwise.wall().behind(origin.file(), size, () -> {
                int[] argb = new int[Math.multiplyExact(size.width(), count)];
                source.decoder().next(argb, count);
                source.colours().convert(argb);
                return new Pixels(size.width(), count, argb);
            }));
        } catch (PictureFailure failed) {
            if (!failed.isOfTheFile()) {
                throw failed;
            }
            Bands rest = otherwise.from().from(next);
            other = Optional.of(rest);
            return rest.next();
        }
    }

    @Override
    public void close() {
        other.ifPresent(Bands::close);
        source.memory().close();
        try {
            source.input().close();
        } catch (IOException alreadyGone) {
            // It was only read from.
        }
    }
}
