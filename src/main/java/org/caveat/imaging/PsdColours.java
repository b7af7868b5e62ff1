package org.caveat.imaging;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Optional;

/** From the planes of a Photoshop document to the colours of the screen. */
final class PsdColours {
    private PsdColours() {}

    /** How many planes are looked at: the colours, and alpha where the first plane behind those of RGB or grey is just that. */
    static int planes(PsdHead head) {
        boolean mayHaveAlpha = head.mode() == PsdHead.Mode.RGB || head.mode() == PsdHead.Mode.GREY;
        int colours = head.mode().colours();
        return mayHaveAlpha && head.hasTransparency() && head.channels() > colours ? colours + 1 : colours;
    }

    static ToScreen of(PsdHead head) {
        int colours = head.mode().colours();
        boolean hasAlpha = planes(head) > colours;
        boolean isLight = head.depth() > Short.SIZE && head.mode() == PsdHead.Mode.RGB;
        Optional<ICC_Profile> profile = head.profile()
                .filter(icc -> icc.getNumComponents() == colours)
                .or(() -> isLight ? Optional.of(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB)) : Optional.empty());
        return switch (head.mode()) {
            case BITMAP -> new Screen(true, false);
            case INDEXED -> indexed(head);
            case LAB -> new LabColours();
            case CMYK, RGB, GREY, DUOTONE, MULTICHANNEL ->
                profile.isPresent()
                        ? new Profiled(profile.get(), colours, hasAlpha, head.depth() > Byte.SIZE)
                        : head.mode() == PsdHead.Mode.CMYK ? new InkColours() : new Screen(colours == 1, hasAlpha);
        };
    }

    /**
     * The samples of a row of one plane as numbers up to 65,535, among those of the others. Of ink, as of light, the most
     * stands for paper white in the file: it is turned, for a profile counts ink.
     */
    static void samples(byte[] row, PsdHead head, int from, int plane, int planes, int[] into) {
        boolean isTurned = head.mode() == PsdHead.Mode.CMYK || head.mode() == PsdHead.Mode.BITMAP;
        boolean isNumber = head.mode() == PsdHead.Mode.INDEXED;
        ByteBuffer bytes = ByteBuffer.wrap(row);
        for (int x = from, at = plane; at < into.length; x++, at += planes) {
            int sample =
                    switch (head.depth()) {
                        case 1 -> (row[x >> 3] >> (7 - x % 8) & 1) * Samples.MOST;
                        case 8 -> (row[x] & 0xFF) * (isNumber ? 1 : 257);
                        case 16 -> bytes.getShort(2 * x) & Samples.MOST;
                        default -> ofLight(bytes.getFloat(4 * x));
                    };
            into[at] = isTurned ? Samples.MOST - sample : sample;
        }
    }

    /** Numbers of 32 bits are light: 0 is none, 1 is white, and beyond there is nothing to show. */
    private static int ofLight(float light) {
        return Math.round(Math.max(0, Math.min(1, light)) * Samples.MOST);
    }

    /** Takes out the white that the program blended with what is half transparent. */
    static void takeOutWhite(int[] samples, int planes) {
        for (int at = 0; at < samples.length; at += planes) {
            long alpha = samples[at + planes - 1];
            for (int i = at; i < at + planes - 1 && alpha > 0 && alpha < Samples.MOST; i++) {
                long own = (samples[i] - (Samples.MOST - alpha)) * Samples.MOST / alpha;
                samples[i] = (int) Math.max(0, Math.min(Samples.MOST, own));
            }
        }
    }

    private static ToScreen indexed(PsdHead head) {
        int[] colours = new int[PsdPalette.COLOURS];
        head.profile()
                .filter(icc -> icc.getNumComponents() == 3)
                .<ToScreen>map(icc -> new Profiled(icc, 3, false, false))
                .orElseGet(() -> new Screen(false, false))
                .convert(head.palette().samples(), colours, 0, PsdPalette.COLOURS);
        return (numbers, argb, at, count) -> {
            for (int i = 0; i < count; i++) {
                argb[at + i] = colours[numbers[i]];
            }
        };
    }

    /** Colours that already have the tone of the screen. */
    private record Screen(boolean isGrey, boolean hasAlpha) implements ToScreen {
        @Override
        public void convert(int[] samples, int[] argb, int at, int count) {
            int colours = isGrey ? 1 : 3;
            int bands = hasAlpha ? colours + 1 : colours;
            for (int i = 0, from = 0; i < count; i++, from += bands) {
                int alpha = hasAlpha ? samples[from + colours] : Samples.MOST;
                argb[at + i] = ToScreen.pixel(
                        alpha, samples[from], samples[from + (isGrey ? 0 : 1)], samples[from + (isGrey ? 0 : 2)]);
            }
        }
    }
}
