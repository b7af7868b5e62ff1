package org.caveat.imaging;

/** Cyan, magenta, yellow and black of which no profile says how they look: each ink takes its share of the light. */
final class InkColours implements ToScreen {
    private static final int INKS = 4;

    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        for (int i = 0, from = 0; i < count; i++, from += INKS) {
            int light = Samples.MOST - samples[from + 3];
            argb[at + i] = ToScreen.pixel(
                    Samples.MOST,
                    left(samples[from], light),
                    left(samples[from + 1], light),
                    left(samples[from + 2], light));
        }
    }

    private static int left(int ink, int light) {
        return (int) ((long) (Samples.MOST - ink) * light / Samples.MOST);
    }
}
