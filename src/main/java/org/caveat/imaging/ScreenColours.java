package org.caveat.imaging;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.util.Optional;

/**
 * A decoded picture in the colours of the screen: 8 bits of sRGB, whatever its depth, its colour model and its profile.
 *
 * <p>Java2D takes grey without a profile for linear light and would show 16 bits of it far too bright: here such values
 * have the tone of sRGB, as every viewer shows them.
 */
final class ScreenColours {
    private static final int BAND_PIXELS = 1 << 16;

    private final BufferedImage image;
    private final ToScreen colours;
    private final Samples samples;

    ScreenColours(BufferedImage image, Optional<ICC_Profile> profile) {
        this(image, profile, Colouring.SCREEN);
    }

    /** @param profile the file's own, where its decoder leaves it to others */
    ScreenColours(BufferedImage image, Optional<ICC_Profile> profile, Colouring colouring) {
        this.image = image;
        this.colours =
                colouring == Colouring.OWN ? own(image.getColorModel()) : colours(image.getColorModel(), profile);
        this.samples = new Samples(image.getColorModel());
    }

    /** The picture in another size, converted a few rows at a time. */
    Pixels in(Size size) {
        Size from = new Size(image.getWidth(), image.getHeight());
        if (from.equals(size) && colours instanceof Plain) {
            int[] argb = new int[Math.multiplyExact(from.width(), from.height())];
            if (PlainBytes.copied(image, 0, from.height(), argb)) {
                return new Pixels(from.width(), from.height(), argb);
            }
        }
        AreaAverage average = new AreaAverage(from, size);
        int rows = Math.max(1, BAND_PIXELS / from.width());
        int[] argb = new int[rows * from.width()];
        for (int y = 0; y < from.height(); y += rows) {
            int count = Math.min(rows, from.height() - y);
            convert(y, count, argb);
            average.add(argb, count);
        }
        return average.result();
    }

    private void convert(int firstRow, int rows, int[] argb) {
        if (!(colours instanceof Plain && PlainBytes.copied(image, firstRow, rows, argb))) {
            colours.convert(samples.of(image.getRaster(), firstRow, rows), argb, 0, rows * image.getWidth());
        }
    }

    /** As they are in the file, where they are red, green and blue, or grey. */
    private static ToScreen own(ColorModel model) {
        int type = model.getColorSpace().getType();
        boolean isKept = type == ColorSpace.TYPE_RGB || type == ColorSpace.TYPE_GRAY;
        return isKept && !(model instanceof IndexColorModel) ? new Plain(model) : colours(model, Optional.empty());
    }

    private static ToScreen colours(ColorModel model, Optional<ICC_Profile> given) {
        if (model instanceof IndexColorModel palette) {
            return new Palette(palette, given);
        }
        ColorSpace space = model.getColorSpace();
        Optional<ICC_Profile> profile = given.or(() -> profile(space)).filter(icc -> Profiled.suits(icc, model));
        if (profile.isPresent()) {
            return new Profiled(profile.get(), model);
        }
        return isPlain(space) ? new Plain(model) : new AnyColours(model);
    }

    private static Optional<ICC_Profile> profile(ColorSpace space) {
        return !isPlain(space) && space instanceof ICC_ColorSpace icc
                ? Optional.of(icc.getProfile())
                : Optional.empty();
    }

    private static boolean isPlain(ColorSpace space) {
        return space.isCS_sRGB() || space.equals(ColorSpace.getInstance(ColorSpace.CS_GRAY));
    }
}
