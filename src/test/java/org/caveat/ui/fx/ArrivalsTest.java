package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final List<List<Integer>> told = new ArrayList<>();
    private int front = -1;
    private final Arrivals<Integer> arrivals =
            new Arrivals<>(thread::add, new Arrivals.Slices<>(3, thread::add, each -> each == front), told::add);

    @Test
    void whatArrivesTogetherIsHandedOverInSlicesAndInOrder() {
        arrive(1, 2, 3, 4, 5, 6, 7);
        runAll();
        assertThat(told).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7));
    }

    @Test
    void whatElseWaitsForTheThreadHasItsTurnBetweenTwoSlices() {
        arrive(1, 2, 3, 4);
        thread.add(() -> told.add(List.of()));
        runAll();
        assertThat(told).containsExactly(List.of(1, 2, 3), List.of(), List.of(4));
    }

    @Test
    void whatArrivedWhenMemoryRanShortComesAgainWithTheNext() {
        List<Integer> taken = new ArrayList<>();
        boolean[] isShort = {true};
        Arrivals<Integer> starved = new Arrivals<>(thread::add, batch -> {
            if (isShort[0]) {
                throw new OutOfMemoryError("pretended");
            }
            taken.addAll(batch);
        });
        starved.add(1);
        assertThatThrownBy(this::runAll).isInstanceOf(OutOfMemoryError.class);
        isShort[0] = false;
        starved.add(2);
        runAll();
        assertThat(taken).containsExactly(1, 2);
    }

    @Test
    void whereTheThreadCouldNotBeAskedItIsAskedWithTheNext() {
        boolean[] isShort = {true};
        Arrivals<Integer> starved = new Arrivals<>(
                action -> {
                    if (isShort[0]) {
                        throw new OutOfMemoryError("pretended");
                    }
                    thread.add(action);
                },
                told::add);
        assertThatThrownBy(() -> starved.add(1)).isInstanceOf(OutOfMemoryError.class);
        isShort[0] = false;
        starved.add(2);
        runAll();
        assertThat(told).containsExactly(List.of(1, 2));
    }

    @Test
    void whatIsInFrontGoesBeforeTheOthersAsSoonAsItIs() {
        arrive(1, 2, 3, 4, 5, 6, 7, 8, 9);
        runOne();
        front = 8;
        runAll();
        assertThat(told).containsExactly(List.of(1, 2, 3), List.of(8, 4, 5), List.of(6, 7, 9));
    }

    @Test
    void whatArrivesBetweenTwoSlicesIsHandedOverOnce() {
        arrive(1, 2, 3, 4);
        runOne();
        arrive(5);
        runAll();
        arrive(6);
        runAll();
        assertThat(told).containsExactly(List.of(1, 2, 3), List.of(4, 5), List.of(6));
    }

    @Test
    void aTakerThatFailsLosesNoneOfTheOthers() {
        List<Integer> taken = new ArrayList<>();
        Arrivals<Integer> failing =
                new Arrivals<>(thread::add, new Arrivals.Slices<>(1, thread::add, each -> false), slice -> {
                    taken.addAll(slice);
                    throw new IllegalStateException("a fault");
                });
        failing.add(1);
        failing.add(2);
        while (!thread.isEmpty()) {
            try {
                runOne();
            } catch (IllegalStateException fault) {
                assertThat(fault).hasMessage("a fault");
            }
        }
        assertThat(taken).containsExactly(1, 2);
    }

    private void arrive(Integer... each) {
        List.of(each).forEach(arrivals::add);
    }

    private void runOne() {
        thread.remove().run();
    }

    private void runAll() {
        while (!thread.isEmpty()) {
            runOne();
        }
    }
}
