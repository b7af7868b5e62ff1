package org.caveat.imaging.tiff;

import java.io.IOException;

/**
 * What the samples of a pixel mean (TIFF 6.0, PhotometricInterpretation and ExtraSamples): from those of the file to those
 * of one of a few kinds.
 *
 * @param kind of the result
 * @param alpha what the sample behind the colours is
 * @param conversion from the colours of the file to those of the kind
 */
public record Meaning(Kind kind, Alpha alpha, Conversion conversion) {
    private static final int PALETTE = 3;
    private static final int LUMINANCE = 6;
    private static final int UNKNOWN = -1;

    /** The kinds of colours. */
    public enum Kind {
        /** From black to white. */
        GREY(1),
        /** Red, green and blue. */
        RGB(3),
        /** Cyan, magenta, yellow and black, each from none to all of it. */
        INK(4),
        /** CIE L*a*b*: from 0 to 100, and twice from -128 to 127. */
        LAB(3);

        private final int colours;

        Kind(int colours) {
            this.colours = colours;
        }

        /** How many samples a pixel has, without alpha. */
        public int colours() {
            return colours;
        }
    }

    /** What is known of a pixel's opacity. */
    enum Alpha {
        NONE,
        /** It is there, and the colours are multiplied by it. */
        MULTIPLIED,
        /** It is there, and the colours are as they are. */
        PLAIN
    }

    /** Makes a pixel's colours of the file's. */
    interface Conversion {
        /** How many samples of the file it takes. */
        int takes();

        /** Converts one pixel. */
        void convert(int[] from, int at, int[] to, int into);

        /** What the sample behind the colours is as alpha. */
        default int alpha(int sample) {
            return sample;
        }
    }

    static Meaning of(Directory from, SampleFormat format, boolean isJpeg) throws IOException {
        int interpretation = from.number(Tag.INTERPRETATION, format.perPixel() == 1 ? 1 : UNKNOWN);
        Kind kind =
                switch (interpretation) {
                    case 0, 1 -> Kind.GREY;
                    case 2, PALETTE, LUMINANCE -> Kind.RGB;
                    case 5 -> Kind.INK;
                    case 8, 9 -> Kind.LAB;
                    default -> throw new Malformed("interpretation " + interpretation);
                };
        Conversion conversion =
                switch (interpretation) {
                    case 0 -> Conversions.negative();
                    case PALETTE -> Conversions.palette(from, format);
                    case LUMINANCE ->
                        isJpeg && !format.isPlanar() ? Conversions.same(kind) : Conversions.luminance(from, format);
                    case 8 -> Conversions.signedLab(format);
                    case 9 -> Conversions.unsignedLab(format);
                    default -> Conversions.same(kind);
                };
        if (conversion.takes() > format.perPixel() || (kind == Kind.INK && from.number(Tag.INKS, 1) != 1)) {
            throw new Malformed(format.perPixel() + " samples of interpretation " + interpretation);
        }
        return new Meaning(kind, alpha(from, format, conversion.takes()), conversion);
    }

    private static Alpha alpha(Directory from, SampleFormat format, int colours) throws IOException {
        if (format.perPixel() == colours) {
            return Alpha.NONE;
        }
        long[] extra = from.numbers(Tag.EXTRA_SAMPLES, 1);
        int first = extra.length == 0 ? 0 : (int) Math.max(0, Math.min(extra[0], 3));
        return switch (first) {
            case 1 -> Alpha.MULTIPLIED;
            case 2 -> Alpha.PLAIN;
            // What is behind the number of a colour can be nothing else.
            case 0 -> extra.length == 1 && from.number(Tag.INTERPRETATION, 1) == PALETTE ? Alpha.PLAIN : Alpha.NONE;
            default -> Alpha.NONE;
        };
    }

    boolean hasAlpha() {
        return alpha != Alpha.NONE;
    }

    /** Samples of a pixel, alpha included. */
    int bands() {
        return kind.colours() + (hasAlpha() ? 1 : 0);
    }

    /** Whether the samples of the file are those of the result. */
    private boolean isSame(int perPixel) {
        return conversion instanceof Conversions.Same && alpha != Alpha.MULTIPLIED && perPixel == bands();
    }

    /**
     * Converts pixels.
     *
     * @param perPixel samples of the file
     * @return where they are: as they were given, or in the room for them
     */
    int[] convert(int[] samples, int perPixel, int count, int[] room) {
        if (isSame(perPixel)) {
            return samples;
        }
        int bands = bands();
        int alphaAt = conversion.takes();
        for (int i = 0, from = 0, to = 0; i < count; i++, from += perPixel, to += bands) {
            conversion.convert(samples, from, room, to);
            if (hasAlpha()) {
                room[to + bands - 1] = conversion.alpha(samples[from + alphaAt]);
            }
            if (alpha == Alpha.MULTIPLIED) {
                divide(room, to, bands - 1);
            }
        }
        return room;
    }

    private static void divide(int[] pixel, int at, int colours) {
        int alpha = pixel[at + colours];
        for (int i = at; i < at + colours && alpha > 0; i++) {
            pixel[i] = (int) Math.min(Unpacker.MOST, (long) pixel[i] * Unpacker.MOST / alpha);
        }
    }
}
