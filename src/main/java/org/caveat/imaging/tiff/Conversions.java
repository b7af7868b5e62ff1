package org.caveat.imaging.tiff;

import java.io.IOException;

/** From the colours of a file to those of a kind. All samples are from 0 to 65,535, but the numbers of a palette. */
final class Conversions {
    private static final int MOST = Unpacker.MOST;
    private static final int MIDDLE = 1 << 15;

    private Conversions() {}

    /** No conversion. */
    record Same(int takes) implements Meaning.Conversion {
        @Override
        public void convert(int[] from, int at, int[] to, int into) {
            System.arraycopy(from, at, to, into, takes);
        }
    }

    /** One that takes so many samples. */
    private record Taking(int takes, Each each) implements Meaning.Conversion {
        @Override
        public void convert(int[] from, int at, int[] to, int into) {
            each.convert(from, at, to, into);
        }
    }

    /** Colours by number. Alpha has as many bits as the numbers. */
    private static final class Numbered implements Meaning.Conversion {
        private final int[] values;
        private final int colours;

        Numbered(int[] values, int colours) {
            this.values = values;
            this.colours = colours;
        }

        @Override
        public int takes() {
            return 1;
        }

        @Override
        public void convert(int[] from, int at, int[] to, int into) {
            to[into] = values[from[at]];
            to[into + 1] = values[from[at] + colours];
            to[into + 2] = values[from[at] + 2 * colours];
        }

        @Override
        public int alpha(int sample) {
            return colours == 1 ? sample : sample * MOST / (colours - 1);
        }
    }

    @FunctionalInterface
    private interface Each {
        void convert(int[] from, int at, int[] to, int into);
    }

    static Meaning.Conversion same(Meaning.Kind kind) {
        return new Same(kind.colours());
    }

    /** 0 is white. */
    static Meaning.Conversion negative() {
        return new Taking(1, (from, at, to, into) -> to[into] = MOST - from[at]);
    }

    /** Colours by number (TIFF 6.0, section 5). Some writers give them 8 bits instead of 16. */
    static Meaning.Conversion palette(Directory from, SampleFormat format) throws IOException {
        int colours = format.bits() > Short.SIZE || format.isReal() ? 0 : 1 << format.bits();
        long[] map = from.numbers(Tag.PALETTE, 3L * colours);
        if (colours == 0 || map.length < 3 * colours) {
            throw new Malformed("a palette of " + map.length);
        }
        int factor = java.util.Arrays.stream(map).allMatch(value -> value < 256) ? 257 : 1;
        int[] values = java.util.Arrays.stream(map)
                .mapToInt(value -> (int) value * factor)
                .toArray();
        return new Numbered(values, colours);
    }

    /** Luminance and two differences for each pixel (TIFF 6.0, section 21, with its defaults), shared with no other. */
    static Meaning.Conversion luminance(Directory from, SampleFormat format) throws IOException {
        double[] weights = from.fractions(Tag.LUMA_WEIGHTS, 0.299, 0.587, 0.114);
        double[] range = from.fractions(Tag.BLACK_AND_WHITE, 0, 255, 128, 255, 128, 255);
        long[] shared = from.numbers(Tag.SUBSAMPLING, 2);
        boolean isShared = shared.length < 2 || shared[0] != 1 || shared[1] != 1;
        if (format.bits() != Byte.SIZE || weights[1] == 0 || isShared) {
            throw new Malformed("luminance of " + format.bits() + " bits");
        }
        return new Taking(3, (row, at, to, into) -> {
            double y = scaled(row[at], range[0], range[1], 255);
            double cb = scaled(row[at + 1], range[2], range[3], 127);
            double cr = scaled(row[at + 2], range[4], range[5], 127);
            double red = y + cr * (2 - 2 * weights[0]);
            double blue = y + cb * (2 - 2 * weights[2]);
            to[into] = of(red);
            to[into + 1] = of((y - weights[2] * blue - weights[0] * red) / weights[1]);
            to[into + 2] = of(blue);
        });
    }

    private static double scaled(int sample, double black, double white, double most) {
        return white == black ? 0 : (sample / 257.0 - black) * most / (white - black);
    }

    private static int of(double eightBits) {
        return (int) Math.round(Math.max(0, Math.min(255, eightBits)) * 257);
    }

    /** CIE L*a*b* whose differences are signed (TIFF 6.0, section 23). */
    static Meaning.Conversion signedLab(SampleFormat format) throws Malformed {
        return lab(format, MIDDLE, MOST);
    }

    /** CIE L*a*b* as profiles have it (TIFF Technical Note 4): 16 bits of lightness end at 0xFF00. */
    static Meaning.Conversion unsignedLab(SampleFormat format) throws Malformed {
        return lab(format, 0, format.bits() == Byte.SIZE ? MOST : 0xFF00);
    }

    private static Meaning.Conversion lab(SampleFormat format, int middle, int white) throws Malformed {
        boolean isShort = format.bits() == Short.SIZE;
        if (format.isReal() || (!isShort && format.bits() != Byte.SIZE)) {
            throw new Malformed("L*a*b* of " + format.bits() + " bits");
        }
        return new Taking(3, (row, at, to, into) -> {
            to[into] = (int) Math.min(MOST, (long) row[at] * MOST / white);
            for (int i = 1; i <= 2; i++) {
                // 16 bits have 256 steps to one of 8: of 65,535 parts, 255 of 256.
                int value = isShort ? row[at + i] ^ middle : ((row[at + i] >> 8) ^ middle >> 8) * 257;
                to[into + i] = isShort ? Math.min(MOST, (value * 257) >> 8) : value;
            }
        });
    }
}
