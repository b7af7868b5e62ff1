package org.caveat.imaging;

/** How far two pictures are apart. */
public final class Difference {

    private Difference() {}

    /** The root of the mean square of the differences of red, green and blue, as a share of the whole range. */
    public static double rms(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(one.length + " and " + other.length + " pixels");
        }
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                double difference = (one[i] >> shift & 0xFF) - (other[i] >> shift & 0xFF);
                sum += difference * difference;
            }
        }
        return Math.sqrt(sum / (3.0 * one.length)) / 255;
    }
}
