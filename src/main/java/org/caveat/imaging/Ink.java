package org.caveat.imaging;

/** Cyan, magenta, yellow and black without a profile: each takes its share of the light away. */
final class Ink implements ToScreen {
    private final boolean hasAlpha;

    Ink(boolean hasAlpha) {
        this.hasAlpha = hasAlpha;
    }

    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        int bands = hasAlpha ? 5 : 4;
        for (int i = 0, from = 0; i < count; i++, from += bands) {
            int alpha = hasAlpha ? samples[from + 4] : Samples.MOST;
            int light = Samples.MOST - samples[from + 3];
            argb[at + i] = ToScreen.pixel(
                    alpha, left(samples[from], light), left(samples[from + 1], light), left(samples[from + 2], light));
        }
    }

    private static int left(int ink, int light) {
        return (int) ((long) (Samples.MOST - ink) * light / Samples.MOST);
    }
}
