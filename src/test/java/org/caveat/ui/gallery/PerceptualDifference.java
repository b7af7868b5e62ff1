package org.caveat.ui.gallery;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * How much of a picture looks different from another, seen from so far away that single letters run into grey: the shape of
 * type differs from one machine to the next, the layout must not.
 */
final class PerceptualDifference {
    /** Each way, so many pixels are seen as one. */
    static final int DISTANCE = 6;

    /** From here on two colours are told apart at a glance; CIE 1976, ΔE*ab. */
    private static final double SEEN = 10;

    private PerceptualDifference() {}

    /** The picture as it is seen from there. */
    static BufferedImage fromAfar(BufferedImage picture) {
        BufferedImage plain = plain(picture);
        int[] pixels = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        BufferedImage small = new BufferedImage(
                picture.getWidth() / DISTANCE, picture.getHeight() / DISTANCE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                int corner = y * DISTANCE * plain.getWidth() + x * DISTANCE;
                small.setRGB(x, y, mean(pixels, corner, plain.getWidth()));
            }
        }
        return small;
    }

    /** A copy whose pixels can be asked for all at once. */
    private static BufferedImage plain(BufferedImage picture) {
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = plain.createGraphics();
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return plain;
    }

    private static int mean(int[] pixels, int corner, int width) {
        int[] sums = new int[3];
        for (int at = 0; at < DISTANCE * DISTANCE; at++) {
            int rgb = pixels[corner + at / DISTANCE * width + at % DISTANCE];
            sums[0] += (rgb >> 16) & 0xFF;
            sums[1] += (rgb >> 8) & 0xFF;
            sums[2] += rgb & 0xFF;
        }
        int count = DISTANCE * DISTANCE;
        return ((sums[0] / count) << 16) | ((sums[1] / count) << 8) | (sums[2] / count);
    }

    /** The share of pixels that look different, from 0 to 1; 1 where the sizes differ. */
    static double share(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (difference(one.getRGB(x, y), other.getRGB(x, y)) > SEEN) {
                    different++;
                }
            }
        }
        return (double) different / (one.getWidth() * one.getHeight());
    }

    private static double difference(int one, int other) {
        if ((one & 0xFFFFFF) == (other & 0xFFFFFF)) {
            return 0;
        }
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    /** CIE 1976 L*a*b* of an sRGB colour, white point D65. */
    private static double[] lab(int rgb) {
        double red = linear((rgb >> 16) & 0xFF);
        double green = linear((rgb >> 8) & 0xFF);
        double blue = linear(rgb & 0xFF);
        double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
