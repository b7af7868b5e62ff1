package org.caveat.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Spreads glyphs along the line where they would stand on each other, each as near to its date as can be. */
final class GlyphPlaces {
    /** Between the middles of two glyphs. */
    static final double APART = 22;
    /** Between a glyph's middle and the line's end. */
    private static final double FROM_END = 8;

    private GlyphPlaces() {}

    /**
     * Places glyphs.
     *
     * @param wanted where they would stand by themselves, from left to right
     */
    static double[] spread(List<Double> wanted, double width) {
        int count = wanted.size();
        double room = Math.max(0, width - 2 * FROM_END);
        double apart = count < 2 ? 0 : Math.min(APART, room / (count - 1));
        double[] places = settled(wanted, apart);
        double last = FROM_END + room - (count - 1) * apart;
        for (int at = 0; at < count; at++) {
            places[at] = Math.max(FROM_END, Math.min(places[at], last)) + at * apart;
        }
        return places;
    }

    /** The least moved places that are in order once the least distances are taken away: runs of equal means. */
    private static double[] settled(List<Double> wanted, double apart) {
        Deque<Run> runs = new ArrayDeque<>();
        for (int at = 0; at < wanted.size(); at++) {
            Run run = new Run(wanted.get(at) - at * apart, 1);
            while (!runs.isEmpty() && runs.getLast().mean() > run.mean()) {
                run = runs.removeLast().with(run);
            }
            runs.addLast(run);
        }
        double[] places = new double[wanted.size()];
        int at = 0;
        for (Run run : runs) {
            for (int member = 0; member < run.count(); member++) {
                places[at++] = run.mean();
            }
        }
        return places;
    }

    private record Run(double sum, int count) {
        double mean() {
            return sum / count;
        }

        Run with(Run other) {
            return new Run(sum + other.sum, count + other.count);
        }
    }
}
