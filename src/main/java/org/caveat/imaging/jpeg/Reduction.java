package org.caveat.imaging.jpeg;

/**
 * In which part of its size a picture is decoded: each block of 8 × 8 becomes one of fewer samples, from the coefficients of
 * low frequency alone, so that the others need not be made out.
 */
public enum Reduction {
    NONE(8, 63),
    HALF(4, 24),
    QUARTER(2, 4);

    private static final int BLOCK = 8;

    private final int samples;
    private final int lastCoefficient;

    Reduction(int samples, int lastCoefficient) {
        this.samples = samples;
        this.lastCoefficient = lastCoefficient;
    }

    /** The least that gives enough pixels for a scale of at most 1. */
    public static Reduction enoughFor(double scale) {
        if (scale <= 1.0 / 4) {
            return QUARTER;
        }
        return scale <= 1.0 / 2 ? HALF : NONE;
    }

    /** Samples of a block, each way. */
    int samples() {
        return samples;
    }

    /** The last coefficient that is looked at, in the order of the file. */
    int lastCoefficient() {
        return lastCoefficient;
    }

    /** So many pixels or samples become how many: those at the edge stand for less. */
    int of(int pixels) {
        return (int) (((long) pixels * samples + BLOCK - 1) / BLOCK);
    }

    BlockTransform transform() {
        return switch (this) {
            case NONE -> new InverseDct();
            case HALF -> new HalfDct();
            case QUARTER -> new QuarterDct();
        };
    }
}
