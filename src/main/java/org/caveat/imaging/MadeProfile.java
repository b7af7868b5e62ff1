package org.caveat.imaging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * ICC profiles (ICC.1:2022) of colours that a file describes by a gamma and the chromaticities of its primaries, so that
 * they are converted as all others are.
 */
final class MadeProfile {
    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final double FIXED = 65_536;

    /** The white of the profile connection space, D50 (ICC.1:2022, 7.2.16). */
    private static final double[] D50 = {0.9642, 1, 0.8249};

    /** White, red, green, blue: x and y of each (IEC 61966-2-1). */
    private static final double[] SCREEN = {0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06};

    private static final double NEARLY = 0.002;

    /** From XYZ to the answers of the eye's receptors, after Bradford (ICC.1:2022, annex E). */
    private static final double[][] BRADFORD = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    private final ByteBuffer bytes;
    private int data;
    private int tags;

    private MadeProfile(int count, String colours, int dataBytes) {
        data = HEADER + 4 + count * TAG;
        bytes = ByteBuffer.allocate(data + dataBytes);
        bytes.putInt(0, bytes.capacity()).putInt(8, 0x02400000);
        text(12, "mntr").text(16, colours).text(20, "XYZ ").text(36, "acsp");
        point(68, D50);
        bytes.putInt(HEADER, count);
    }

    static double[] ofTheScreen() {
        return SCREEN.clone();
    }

    static boolean areOfTheScreen(double[] primaries) {
        for (int i = 0; i < primaries.length; i++) {
            if (Math.abs(primaries[i] - SCREEN[i]) > NEARLY) {
                return false;
            }
        }
        return true;
    }

    /** Whether primaries span any colours. */
    static boolean canBe(double[] primaries) {
        for (int i = 1; i < primaries.length; i += 2) {
            if (primaries[i] <= 0 || primaries[i - 1] < 0 || primaries[i] + primaries[i - 1] > 1) {
                return false;
            }
        }
        return Math.abs(Matrix3.determinant(columns(primaries))) > NEARLY;
    }

    /** Grey whose light is a power of its value. */
    static byte[] grey(double exponent) {
        MadeProfile profile = new MadeProfile(2, "GRAY", 20 + 16);
        profile.tag("wtpt", 20);
        profile.colour(profile.data, D50);
        profile.next(20);
        profile.tag("kTRC", 14);
        profile.curve(exponent);
        return profile.bytes.array();
    }

    /** Red, green and blue whose light is a power of their values. */
    static byte[] colour(double exponent, double[] primaries) {
        MadeProfile profile = new MadeProfile(7, "RGB ", 4 * 20 + 16);
        double[][] columns = toD50(primaries);
        profile.tag("wtpt", 20);
        profile.colour(profile.data, D50);
        profile.next(20);
        String[] names = {"rXYZ", "gXYZ", "bXYZ"};
        for (int i = 0; i < names.length; i++) {
            profile.tag(names[i], 20);
            profile.colour(profile.data, new double[] {columns[0][i], columns[1][i], columns[2][i]});
            profile.next(20);
        }
        profile.tag("rTRC", 14);
        profile.tag("gTRC", 14);
        profile.tag("bTRC", 14);
        profile.curve(exponent);
        return profile.bytes.array();
    }

    /** The primaries' XYZ at the white of the file, adapted to D50. */
    private static double[][] toD50(double[] primaries) {
        double[][] columns = columns(primaries);
        double[] white = xyz(primaries[0], primaries[1]);
        double[] shares = Matrix3.times(Matrix3.inverse(columns), white);
        double[][] scaled = Matrix3.times(columns, Matrix3.diagonal(shares));
        double[] from = Matrix3.times(BRADFORD, white);
        double[] to = Matrix3.times(BRADFORD, D50);
        double[] gain = {to[0] / from[0], to[1] / from[1], to[2] / from[2]};
        double[][] adapted = Matrix3.times(Matrix3.diagonal(gain), BRADFORD);
        return Matrix3.times(Matrix3.times(Matrix3.inverse(BRADFORD), adapted), scaled);
    }

    private static double[][] columns(double[] primaries) {
        double[] red = xyz(primaries[2], primaries[3]);
        double[] green = xyz(primaries[4], primaries[5]);
        double[] blue = xyz(primaries[6], primaries[7]);
        return new double[][] {{red[0], green[0], blue[0]}, {red[1], green[1], blue[1]}, {red[2], green[2], blue[2]}};
    }

    private static double[] xyz(double x, double y) {
        return new double[] {x / y, 1, (1 - x - y) / y};
    }

    private void tag(String name, int length) {
        int at = HEADER + 4 + tags++ * TAG;
        text(at, name);
        bytes.putInt(at + 4, data).putInt(at + 8, length);
    }

    private void colour(int at, double[] xyz) {
        text(at, "XYZ ");
        point(at + 8, xyz);
    }

    /** A curve of one value is an exponent, of 8 bits before the point and 8 behind it (10.6). */
    private void curve(double exponent) {
        text(data, "curv");
        bytes.putInt(data + 8, 1).putShort(data + 12, (short) Math.min(0xFFFF, Math.round(exponent * 256)));
    }

    private void next(int length) {
        data += length;
    }

    private void point(int at, double[] xyz) {
        for (int i = 0; i < xyz.length; i++) {
            bytes.putInt(at + i * Integer.BYTES, (int) Math.round(xyz[i] * FIXED));
        }
    }

    private MadeProfile text(int at, String four) {
        bytes.put(at, four.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }
}
