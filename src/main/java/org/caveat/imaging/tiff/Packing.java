package org.caveat.imaging.tiff;

import java.io.IOException;
import java.util.Optional;
import org.caveat.imaging.jpeg.Abbreviated;

/**
 * How the bytes of a piece are packed.
 *
 * @param kind the way
 * @param predictor what was done to the samples beforehand
 * @param isReversed whether the first bit of a byte is its lowest (TIFF 6.0, FillOrder 2)
 * @param jpeg what all pieces that are JPEG have in common
 */
record Packing(Kind kind, Predictor predictor, boolean isReversed, Optional<Abbreviated> jpeg) {
    private static final int LOWEST_BIT_FIRST = 2;
    private static final int LARGEST_TABLES = 1 << 16;
    private static final int LUMINANCE = 6;

    /** The ways of packing (TIFF 6.0, Compression, and its supplements), and how many bytes one byte can become. */
    enum Kind {
        NONE(1),
        PACK_BITS(64),
        LZW(4096),
        DEFLATE(1040),
        JPEG(4096);

        private final int most;

        Kind(int most) {
            this.most = most;
        }

        private static Kind of(int number) throws Malformed {
            return switch (number) {
                case 1 -> NONE;
                case 5 -> LZW;
                case 7 -> JPEG;
                case 8, 32946 -> DEFLATE;
                case 32773 -> PACK_BITS;
                default -> throw new Malformed("compression " + number);
            };
        }
    }

    static Packing of(Directory from, SampleFormat samples, Grid grid) throws Malformed {
        Kind kind = Kind.of(from.number(Tag.COMPRESSION, 1));
        boolean isReversed = from.number(Tag.FILL_ORDER, 1) == LOWEST_BIT_FIRST && kind != Kind.JPEG;
        boolean hasPredictor = kind == Kind.LZW || kind == Kind.DEFLATE;
        int predictor = hasPredictor ? from.number(Tag.PREDICTOR, 1) : 1;
        return new Packing(kind, Predictor.of(predictor, samples), isReversed, jpeg(kind, from, grid));
    }

    private static Optional<Abbreviated> jpeg(Kind kind, Directory from, Grid grid) throws Malformed {
        if (kind != Kind.JPEG) {
            return Optional.empty();
        }
        byte[] tables = from.bytes(Tag.JPEG_TABLES, LARGEST_TABLES).orElse(new byte[0]);
        try {
            boolean isLuminance = from.number(Tag.INTERPRETATION, 1) == LUMINANCE;
            return Optional.of(Abbreviated.of(tables, isLuminance, grid.pieceWidth(), grid.pieceHeight()));
        } catch (IOException damaged) {
            throw new Malformed("tables: " + damaged.getMessage());
        }
    }

    /** Whether so many bytes can have been packed into so few. */
    boolean canHold(long packed, long unpacked) {
        return unpacked / kind.most <= packed;
    }
}
