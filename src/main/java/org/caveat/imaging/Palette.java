package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.awt.image.IndexColorModel;
import java.util.Optional;

/** Colours by number. */
final class Palette implements ToScreen {
    private final int[] argb;

    Palette(IndexColorModel model, Optional<ICC_Profile> profile) {
        int[] colours = new int[model.getMapSize()];
        model.getRGBs(colours);
        int[] samples = new int[colours.length * 4];
        for (int i = 0; i < colours.length; i++) {
            samples[i * 4] = (colours[i] >> 16 & 0xFF) * 257;
            samples[i * 4 + 1] = (colours[i] >> 8 & 0xFF) * 257;
            samples[i * 4 + 2] = (colours[i] & 0xFF) * 257;
            samples[i * 4 + 3] = (colours[i] >>> 24) * 257;
        }
        argb = new int[colours.length];
        profile.filter(icc -> icc.getNumComponents() == 3)
                .<ToScreen>map(icc -> new Profiled(icc, 3, true, false))
                .orElseGet(() -> new Plain(java.awt.image.ColorModel.getRGBdefault()))
                .convert(samples, argb, 0, argb.length);
    }

    @Override
    public void convert(int[] samples, int[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] = samples[i] < argb.length ? argb[samples[i]] : 0;
        }
    }
}
