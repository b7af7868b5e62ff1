package org.caveat.bench;

import org.caveat.ui.RealWindow;

/** Waits until a window has nothing left to do, however long a large collection takes. */
final class AwaitedRest {
    private AwaitedRest() {}

    static void of(RealWindow window) {
        for (boolean reads = true; reads; ) {
            try {
                window.rest();
                reads = false;
            } catch (AssertionError stillReading) {
                System.out.println("still reading");
            }
        }
    }
}
