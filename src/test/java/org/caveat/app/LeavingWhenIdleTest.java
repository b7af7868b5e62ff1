package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.caveat.ui.Toolkit;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavingWhenIdleTest {
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(false);
    private final SameThread work = new SameThread();
    private int left;

    @BeforeEach
    void begin() {
        Toolkit.run(
                () -> new LeavingWhenIdle(java.util.List.of(idle.getReadOnlyProperty()), work, () -> left++).begin());
    }

    private void set(boolean now) {
        Toolkit.run(() -> idle.set(now));
    }

    private void letTimePass() {
        Toolkit.run(work::runDelayed);
    }

    @Test
    void whileSomethingGoesOnNobodyLeaves() {
        letTimePass();
        assertThat(left).isZero();
    }

    @Test
    void onceNothingHasGoneOnForAWhileTheWindowIsLeft() {
        set(true);
        assertThat(left).isZero();
        letTimePass();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void whatBeginsAgainInTheMeantimeIsWaitedFor() {
        set(true);
        set(false);
        letTimePass();
        assertThat(left).isZero();
        set(true);
        letTimePass();
        assertThat(left).isEqualTo(1);
    }

    @Test
    void aShortPauseBetweenTwoJobsIsNoRest() {
        set(true);
        set(false);
        set(true);
        letTimePass();
        assertThat(left).as("only the latest rest counts").isEqualTo(1);
    }
}
