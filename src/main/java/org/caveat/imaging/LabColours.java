package org.caveat.imaging;

/** Lightness and two differences of colour (CIE 15, 8.2.1), under the white D50, as samples up to 65,535. */
final class LabColours implements ToScreen {
    private static final int CHANNELS = 3;
    private static final double MIDDLE = 128 * 257.0;
    private static final double STEP = 257;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double LINEAR_BELOW = 6 / 29.0;

    /** From XYZ under D50 to linear red, green and blue of the screen (IEC 61966-2-1, adapted after Bradford). */
    private static final double[][] TO_SCREEN = {
        {3.1341, -1.6174, -0.4907}, {-0.9788, 1.9161, 0.0335}, {0.0720, -0.2290, 1.4057}
    };

    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        for (int i = 0, from = 0; i < count; i++, from += CHANNELS) {
            double lightness = 100.0 * samples[from] / Samples.MOST;
            double y = (lightness + 16) / 116;
            double x = y + (samples[from + 1] - MIDDLE) / STEP / 500;
            double z = y - (samples[from + 2] - MIDDLE) / STEP / 200;
            double[] light =
                    Matrix3.times(TO_SCREEN, new double[] {D50[0] * ofCube(x), D50[1] * ofCube(y), D50[2] * ofCube(z)});
            argb[at + i] = ToScreen.pixel(Samples.MOST, tone(light[0]), tone(light[1]), tone(light[2]));
        }
    }

    private static double ofCube(double root) {
        return root > LINEAR_BELOW ? root * root * root : 3 * LINEAR_BELOW * LINEAR_BELOW * (root - 4 / 29.0);
    }

    private static int tone(double light) {
        double linear = Math.max(0, Math.min(1, light));
        double tone = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(tone * Samples.MOST);
    }
}
