package org.caveat.imaging;

import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Colours that an ICC profile describes (ICC.1:2022), converted to sRGB at the depth of the file. */
final class Profiled implements ToScreen {
    private static final ICC_Profile SCREEN = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private final ColorConvertOp conversion;
    private final int colours;
    private final int bands;
    private final boolean hasAlpha;
    private final boolean isDeep;

    /** Of colours that are not multiplied by alpha. */
    Profiled(ICC_Profile profile, ColorModel model) {
        this(profile, model.getNumColorComponents(), model.hasAlpha(), model.getComponentSize(0) > Byte.SIZE);
    }

    Profiled(ICC_Profile profile, int colours, boolean hasAlpha, boolean isDeep) {
        this.conversion = new ColorConvertOp(new ICC_Profile[] {profile, SCREEN}, null);
        this.colours = colours;
        this.bands = hasAlpha ? colours + 1 : colours;
        this.hasAlpha = hasAlpha;
        this.isDeep = isDeep;
    }

    /** Whether a profile describes such colours, and is one that leads from a device to the eye. */
    static boolean suits(ICC_Profile profile, ColorModel model) {
        return suits(profile, model.getNumColorComponents());
    }

    static boolean suits(ICC_Profile profile, int colours) {
        return profile.getNumComponents() == colours
                && profile.getProfileClass() != ICC_Profile.CLASS_DEVICELINK
                && profile.getProfileClass() != ICC_Profile.CLASS_NAMEDCOLOR
                && profile.getProfileClass() != ICC_Profile.CLASS_ABSTRACT;
    }

    @Override
    public void convert(int[] samples, int[] argb, int at, int count) {
        int type = isDeep ? DataBuffer.TYPE_USHORT : DataBuffer.TYPE_BYTE;
        WritableRaster from = Raster.createInterleavedRaster(type, count, 1, colours, new Point());
        from.setPixels(0, 0, count, 1, coloursOf(samples, count));
        WritableRaster to = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, 3, new Point());
        int[] rgb = conversion.filter(from, to).getPixels(0, 0, count, 1, (int[]) null);
        for (int i = 0; i < count; i++) {
            int alpha = hasAlpha ? samples[(i + 1) * bands - 1] : Samples.MOST;
            argb[at + i] = ToScreen.pixel(alpha, rgb[i * 3] * 257, rgb[i * 3 + 1] * 257, rgb[i * 3 + 2] * 257);
        }
    }

    private int[] coloursOf(int[] samples, int count) {
        int[] only = new int[count * colours];
        int shift = isDeep ? 0 : Byte.SIZE;
        for (int i = 0; i < only.length; i++) {
            only[i] = samples[i / colours * bands + i % colours] >> shift;
        }
        return only;
    }
}
