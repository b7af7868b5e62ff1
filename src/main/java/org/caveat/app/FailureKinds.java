package org.caveat.app;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failures by their kind: the same failure from the same place comes a hundred times where it comes at each pulse,
 * and is told once.
 */
final class FailureKinds {
    private static final int TOP = 8;
    private static final int MOST_KINDS = 256;

    private final Map<Object, Long> times = new LinkedHashMap<>();

    /** How often this kind of failure has come, this time included. */
    synchronized long count(Throwable failure) {
        Object kind = kind(failure);
        if (times.size() == MOST_KINDS && !times.containsKey(kind)) {
            times.remove(times.keySet().iterator().next());
        }
        return times.merge(kind, 1L, Long::sum);
    }

    /** Where memory or the stack ends is chance; else its class and the place. */
    private static Object kind(Throwable failure) {
        if (CrashLog.isOfMemory(failure)) {
            return OutOfMemoryError.class;
        }
        StackTraceElement[] frames = failure.getStackTrace();
        // a stack that overflowed is told by what repeats in it, which begins at any of its frames
        int top = failure instanceof StackOverflowError ? 0 : Math.min(TOP, frames.length);
        return Arrays.asList(failure.getClass(), Arrays.asList(frames).subList(0, top));
    }

    /** Whether so many are worth a line: the tenth, the hundredth and so on. */
    static boolean isRound(long times) {
        long left = times;
        while (left >= 10 && left % 10 == 0) {
            left /= 10;
        }
        return left == 1 && times > 1;
    }
}
