package org.caveat.work;

/** The one place that hears of failures nobody waits for. */
@FunctionalInterface
public interface Failures {

    /** Tells of a failure: it is logged, and the program goes on. Never throws. */
    void tell(Throwable failure);

    /** Hears from now on of whatever ends a thread of this process unforeseen. */
    default void hearAll() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> tell(failure));
    }

    /** Runs something; whatever it throws is told here and ends here. */
    default void guard(Runnable action) {
        try {
            action.run();
        } catch (Throwable failure) { // an error here must not end the thread that serves everybody
            tell(failure);
        }
    }

    /** The name of the thread that asks, for whoever looks into a failure. */
    static String thread() {
        return Thread.currentThread().getName();
    }

    /** Runs something that must not fail those it is done for: whatever it throws goes where {@link #hearAll} listens. */
    static void contain(Runnable action) {
        try {
            action.run();
        } catch (Throwable failure) { // whoever calls has more to do
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, failure);
        }
    }
}
