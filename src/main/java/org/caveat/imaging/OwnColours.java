package org.caveat.imaging;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.file.Path;
import java.util.Optional;

/** Opens pictures so that their colours stay as they are in the file, and their profile with them. */
public final class OwnColours {
    private static final int COLOURS = 3;

    private final Pictures screen;
    private final Pictures own;

    /** @param pictures opens them in the colours of the screen */
    public OwnColours(Pictures pictures) {
        this.screen = pictures;
        this.own = pictures.coloured(Colouring.OWN);
    }

    /**
     * A picture, and what its colours are.
     *
     * @param profile ICC.1:2022; empty where they are those of the screen, and the file says nothing of them
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, from a file to its copy
    public record Coloured(PixelSource picture, Optional<byte[]> profile) {}

    /**
     * Opens a picture. One in grey, in inks, or in colours that cannot be written as red, green and blue is converted to
     * those of the screen.
     *
     * @param profile what its file says of its colours
     * @throws PictureFailure where there is none, or none that can be decoded
     */
    public Coloured open(Path file, Optional<byte[]> profile) throws PictureFailure {
        boolean isKept = profile.filter(OwnColours::isOfRgb).isPresent() && own.keepsColours(file);
        if (isKept) {
            return new Coloured(own.open(file), profile);
        }
        return new Coloured(screen.open(file), profile.map(other -> ofTheScreen()));
    }

    private static byte[] ofTheScreen() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static boolean isOfRgb(byte[] profile) {
        try {
            ICC_Profile read = ICC_Profile.getInstance(profile);
            return read.getColorSpaceType() == ColorSpace.TYPE_RGB && Profiled.suits(read, COLOURS);
        } catch (IllegalArgumentException invalid) {
            return false;
        }
    }

    /** Opaque pixels of sRGB in the colours of a profile, so that they look the same beside others that have it. */
    public static Pixels in(byte[] profile, Pixels picture) {
        int count = picture.width() * picture.height();
        WritableRaster from =
                Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, picture.width(), picture.height(), COLOURS, null);
        System.arraycopy(rgb(picture), 0, ((DataBufferByte) from.getDataBuffer()).getData(), 0, count * COLOURS);
        WritableRaster to = from.createCompatibleWritableRaster();
        new ColorConvertOp(
                        new ICC_Profile[] {ICC_Profile.getInstance(ColorSpace.CS_sRGB), ICC_Profile.getInstance(profile)
                        },
                        null)
                .filter(from, to);
        byte[] converted = ((DataBufferByte) to.getDataBuffer()).getData();
        int[] argb = new int[count];
        for (int i = 0, at = 0; i < count; i++, at += COLOURS) {
            argb[i] = 0xFF000000
                    | ((converted[at] & 0xFF) << 16)
                    | ((converted[at + 1] & 0xFF) << 8)
                    | (converted[at + 2] & 0xFF);
        }
        return new Pixels(picture.width(), picture.height(), argb);
    }

    /** Red, green and blue of a picture without transparency, a byte each, row after row. */
    public static byte[] rgb(Pixels picture) {
        int[] argb = picture.argb();
        byte[] rgb = new byte[Math.multiplyExact(argb.length, COLOURS)];
        for (int i = 0, at = 0; i < argb.length; i++) {
            rgb[at++] = (byte) (argb[i] >> 16);
            rgb[at++] = (byte) (argb[i] >> 8);
            rgb[at++] = (byte) argb[i];
        }
        return rgb;
    }
}
