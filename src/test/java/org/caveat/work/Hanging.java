package org.caveat.work;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Something that hangs until it is let go, whoever interrupts. */
public final class Hanging {
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Hangs the thread that calls. */
    public void hang() {
        boolean isLetGo = false;
        while (!isLetGo) {
            try {
                released.await();
                isLetGo = true;
            } catch (InterruptedException stop) {
                stopped.countDown();
            }
        }
    }

    /** Lets go of all that hang here, now and later. */
    public void letGo() {
        released.countDown();
    }

    /** Waits ten seconds at the most until somebody who hangs is interrupted; says whether that came. */
    public boolean isStopped() throws InterruptedException {
        return stopped.await(10, TimeUnit.SECONDS);
    }
}
