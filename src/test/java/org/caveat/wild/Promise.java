package org.caveat.wild;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** What a target holds the program to. */
final class Promise {
    private static final int TIMES = 3;

    private Promise() {}

    /**
     * What comes of something that is waited for only so long. The fuzzer gets what the processors have to spare, which may be
     * nothing for a while: only what is late each time is late by its own fault.
     *
     * @param isLate whether something came of it only because it was not waited for longer
     */
    static <T> T patiently(Supplier<T> something, Predicate<T> isLate) {
        T came = something.get();
        for (int again = 0; again < TIMES && isLate.test(came); again++) {
            came = something.get();
        }
        return came;
    }

    static void kept(boolean isKept, String promise) {
        if (!isKept) {
            throw new AssertionError("broken: " + promise);
        }
    }
}
