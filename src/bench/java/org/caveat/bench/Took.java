package org.caveat.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How long something took, in milliseconds.
 *
 * @param clock by the clock, in which other programs of the machine may have had the processors
 * @param work of all processors together for this program alone, its compiler and collector included: about what the clock
 *     would say on a machine that has nothing else to do
 */
record Took(double clock, double work) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Now, to be told from later by {@link #since}. */
    static Took now() {
        return new Took(System.nanoTime() / 1e6, SYSTEM.getProcessCpuTime() / 1e6);
    }

    static Took since(Took began) {
        Took now = now();
        return new Took(now.clock - began.clock, now.work - began.work);
    }

    /** The middle one, the best one and the middle of the work, in words. */
    static String spread(List<Took> all) {
        return String.format(
                Locale.ROOT,
                "%.0f ms (best %.0f, processors %.0f)",
                median(all, Took::clock),
                all.stream().mapToDouble(Took::clock).min().orElse(0),
                median(all, Took::work));
    }

    /** The middle one by the clock. */
    static double median(List<Took> all) {
        return median(all, Took::clock);
    }

    private static double median(List<Took> all, ToDoubleFunction<Took> what) {
        double[] sorted = all.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** How many programs waited for a processor in the last minute, on average. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
