package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LateTest {
    private final AtomicInteger makings = new AtomicInteger();
    private final Late<Integer> late = new Late<>(makings::incrementAndGet);

    @Test
    void nothingIsMadeBeforeSomebodyAsks() {
        assertThat(late.made()).isEmpty();
        assertThat(makings).hasValue(0);
    }

    @Test
    void whereItIsNotWantedItIsThereOnlyIfItWasBefore() {
        assertThat(late.madeFor(false)).isEmpty();
        assertThat(late.madeFor(true)).contains(1);
        assertThat(late.madeFor(false)).contains(1);
    }

    @Test
    void itIsMadeOnceForAllWhoAsk() {
        assertThat(late.get()).isEqualTo(1);
        assertThat(late.get()).isEqualTo(1);
        assertThat(late.made()).contains(1);
    }
}
