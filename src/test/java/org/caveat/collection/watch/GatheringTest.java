package org.caveat.collection.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.Test;

/** Of a burst comes one piece of news, and of a file that goes on changing one soon and one when it is quiet. */
class GatheringTest {
    private static final Path A = Path.of("a.jpg");
    private static final Path B = Path.of("b.jpg");

    private final SameThread work = new SameThread();
    private final List<Set<Path>> told = new ArrayList<>();
    private long now;
    private final Gathering gathering = new Gathering(work, () -> now, told::add);

    @Test
    void aBurstIsToldAtOnceWhenItIsOver() {
        gathering.add(A);
        gathering.add(B);
        gathering.add(A);
        pass(Gathering.PULSE);
        assertThat(told).as("it is not quiet yet").isEmpty();
        pass(Gathering.PULSE);
        assertThat(told).containsExactly(Set.of(A, B));
        pass(Gathering.PULSE);
        assertThat(told).hasSize(1);
    }

    @Test
    void aFileThatGrowsIsToldWithinASecondAndAgainOnceItIsQuiet() {
        for (int pulse = 0; pulse < 20; pulse++) {
            gathering.add(A);
            pass(Gathering.PULSE);
        }
        assertThat(told).as("once in four seconds of growing").containsExactly(Set.of(A));
        pass(Gathering.PULSE);
        pass(Gathering.PULSE);
        assertThat(told).containsExactly(Set.of(A), Set.of(A));
        pass(Gathering.PULSE);
        assertThat(told).hasSize(2);
    }

    @Test
    void aFileThatNeverRestsIsToldFromTimeToTime() {
        for (long passed = 0; passed < Gathering.AGAIN_AT_MOST.toMillis() * 3; passed += Gathering.PULSE.toMillis()) {
            gathering.add(A);
            pass(Gathering.PULSE);
        }
        assertThat(told).hasSizeBetween(3, 4);
    }

    private void pass(Duration time) {
        now += time.toNanos();
        work.runDelayed();
    }
}
