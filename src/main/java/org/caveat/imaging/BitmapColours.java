package org.caveat.imaging;

import org.jspecify.annotations.Nullable;

/** From the values of a bitmap to the colours of the screen. */
final class BitmapColours {
    private static final int CHANNELS = 4;

    private final int[] masks;
    private final int[] shifts = new int[CHANNELS];
    private final int[] most = new int[CHANNELS];
    private final int[] palette;
    private final boolean hasAlpha;
    private final @Nullable Profiled profiled;
    private int[] samples = new int[0];

    BitmapColours(BitmapHead head) {
        boolean isPalette = head.bits() <= BitmapHead.MOST_PALETTE_BITS;
        palette = head.colours().palette();
        masks = isPalette
                ? new int[] {0xFF0000, 0xFF00, 0xFF, 0}
                : head.colours().masks();
        hasAlpha = head.colours().hasAlpha();
        profiled = head.profile()
                .map(profile -> new Profiled(profile, CHANNELS - 1, hasAlpha, false))
                .orElse(null);
        for (int channel = 0; channel < CHANNELS; channel++) {
            shifts[channel] = masks[channel] == 0 ? 0 : Integer.numberOfTrailingZeros(masks[channel]);
            most[channel] = masks[channel] >>> shifts[channel];
        }
    }

    /** Converts as many values as there is room for pixels. */
    void convert(int[] values, int from, int[] argb) {
        int channels = hasAlpha ? CHANNELS : CHANNELS - 1;
        samples = samples.length == argb.length * channels ? samples : new int[argb.length * channels];
        for (int i = 0, at = 0; i < argb.length; i++, at += channels) {
            int value = palette.length == 0 ? values[from + i] : palette[values[from + i]];
            for (int channel = 0; channel < channels; channel++) {
                samples[at + channel] = sample(value, channel);
            }
        }
        if (profiled != null) {
            profiled.convert(samples, argb, 0, argb.length);
            return;
        }
        for (int i = 0, at = 0; i < argb.length; i++, at += channels) {
            int alpha = hasAlpha ? samples[at + CHANNELS - 1] : Samples.MOST;
            argb[i] = ToScreen.pixel(alpha, samples[at], samples[at + 1], samples[at + 2]);
        }
    }

    /** 0 to 65,535, whatever the number of bits. */
    private int sample(int value, int channel) {
        long share = Integer.toUnsignedLong((value & masks[channel]) >>> shifts[channel]);
        return most[channel] == 0 ? 0 : (int) (share * Samples.MOST / Integer.toUnsignedLong(most[channel]));
    }
}
