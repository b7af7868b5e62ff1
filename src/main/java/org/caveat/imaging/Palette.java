package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Optional;

/** Colours by number. */
final class Palette implements ToScreen {
    private static final int CHANNELS = 4;

    private final int[] argb;

    Palette(IndexColorModel model, Optional<ICC_Profile> profile) {
        int[] colours = new int[model.getMapSize()];
        model.getRGBs(colours);
        argb = new int[colours.length];
        Optional<ICC_Profile> grey = profile.filter(icc -> icc.getNumComponents() == 1 && isGrey(colours));
        int bands = grey.isPresent() ? 2 : CHANNELS;
        grey.or(() -> profile.filter(icc -> icc.getNumComponents() == CHANNELS - 1))
                .<ToScreen>map(icc -> new Profiled(icc, bands - 1, true, false))
                .orElseGet(() -> new Plain(java.awt.image.ColorModel.getRGBdefault()))
                .convert(samples(colours, bands), argb, 0, argb.length);
    }

    /** Red, green, blue and alpha of each colour; of greys, one for all three. */
    private static int[] samples(int[] colours, int bands) {
        int[] samples = new int[colours.length * bands];
        for (int i = 0; i < colours.length; i++) {
            for (int band = 0; band < bands - 1; band++) {
                samples[i * bands + band] = ((colours[i] >> (16 - Byte.SIZE * band)) & 0xFF) * 257;
            }
            samples[(i + 1) * bands - 1] = (colours[i] >>> 24) * 257;
        }
        return samples;
    }

    /** Java's readers make a palette of grey of few bits. */
    private static boolean isGrey(int[] colours) {
        return Arrays.stream(colours)
                .allMatch(colour ->
                        (colour >> 16 & 0xFF) == (colour >> 8 & 0xFF) && (colour >> 8 & 0xFF) == (colour & 0xFF));
    }

    @Override
    public void convert(int[] samples, int[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = samples[i] < argb.length ? argb[samples[i]] : 0;
        }
    }
}
