package org.caveat.imaging;

/**
 * CIE L*a*b* (CIE 15:2018, 8.2.1) under the light of print, D50, on a screen of sRGB (IEC 61966-2-1), whose white is its
 * white.
 */
final class Lab implements ToScreen {
    private static final double[] WHITE = {0.96422, 1, 0.82521};
    /** From D50 to linear sRGB, by Bradford's adaptation. */
    private static final double[][] TO_LINEAR = {
        {3.1338561, -1.6168667, -0.4906146},
        {-0.9787684, 1.9161415, 0.0334540},
        {0.0719453, -0.2289914, 1.4052427}
    };

    private final boolean hasAlpha;

    Lab(boolean hasAlpha) {
        this.hasAlpha = hasAlpha;
    }

    /** Of samples: lightness from 0 to 100, and both differences from -128 to 127. */
    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        int bands = hasAlpha ? 4 : 3;
        double[] xyz = new double[3];
        for (int i = 0, from = 0; i < count; i++, from += bands) {
            double y = (100.0 * samples[from] / Samples.MOST + 16) / 116;
            xyz[0] = WHITE[0] * cubed(y + difference(samples[from + 1]) / 500);
            xyz[1] = WHITE[1] * cubed(y);
            xyz[2] = WHITE[2] * cubed(y - difference(samples[from + 2]) / 200);
            int alpha = hasAlpha ? samples[from + 3] : Samples.MOST;
            argb[at + i] = ToScreen.pixel(alpha, of(xyz, 0), of(xyz, 1), of(xyz, 2));
        }
    }

    private static double difference(int sample) {
        return 255.0 * sample / Samples.MOST - 128;
    }

    private static double cubed(double share) {
        return share > 6.0 / 29 ? share * share * share : 3 * 36.0 / 841 * (share - 4.0 / 29);
    }

    private static int of(double[] xyz, int colour) {
        double[] row = TO_LINEAR[colour];
        double linear = Math.max(0, Math.min(1, row[0] * xyz[0] + row[1] * xyz[1] + row[2] * xyz[2]));
        double screen = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(screen * Samples.MOST);
    }
}
