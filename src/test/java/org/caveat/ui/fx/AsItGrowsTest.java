package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class AsItGrowsTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int done;
    private final AsItGrows growing = new AsItGrows(waiting::add, () -> done++);

    /** So many come, and then the toolkit's thread does what waits there now. */
    private void come(int many) {
        for (int one = 0; one < many; one++) {
            growing.one();
        }
        for (int left = waiting.size(); left > 0; left--) {
            waiting.remove().run();
        }
    }

    private void rest() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void theFirstIsSeenAtOnce() {
        come(1);
        assertThat(done).isEqualTo(1);
    }

    @Test
    void thousandsAreSeenSomeTimesAndTheLastOfThemTooInTheEnd() {
        for (int slice = 0; slice < 100; slice++) {
            come(100);
        }
        assertThat(done).isBetween(20, 60);
        come(3);
        int before = done;
        rest();
        assertThat(done).isEqualTo(before + 1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatComesAloneAfterThousandsIsSeenAsSoonAsNothingElseComes() {
        come(10_000);
        rest();
        int before = done;
        growing.one();
        rest();
        assertThat(done).isEqualTo(before + 1);
    }
}
