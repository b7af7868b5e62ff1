package org.caveat.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RelayTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final Hanging ever = new Hanging();

    @AfterEach
    void letGo() {
        ever.letGo();
    }

    /** Things by their names, and what becomes of them. */
    private static class Names implements Relay.Row<String, String> {
        final Deque<String> left;
        final UnaryOperator<String> doing;
        final List<String> told = new CopyOnWriteArrayList<>();
        final List<Thread> threads = new CopyOnWriteArrayList<>();

        Names(UnaryOperator<String> doing, String... things) {
            this.doing = doing;
            this.left = new ArrayDeque<>(List.of(things));
        }

        @Override
        public Optional<String> next() {
            return Optional.ofNullable(left.pollFirst());
        }

        @Override
        public String doing(String thing) {
            threads.add(Thread.currentThread());
            return doing.apply(thing);
        }

        @Override
        public void done(String thing, String result) {
            told.add(thing + " " + result);
        }

        @Override
        public void late(String thing) {
            told.add(thing + " late");
        }
    }

    private String hangAt(String hanging, String thing) {
        if (thing.equals(hanging)) {
            ever.hang();
        }
        return "done";
    }

    @Test
    void allThingsAreDoneInTheirOrderOnOneThreadThatIsNotTheCallers() {
        Names names = new Names(thing -> "done", "a", "b", "c");
        new Relay("test", LONG, 1).run(names);
        assertThat(names.told).containsExactly("a done", "b done", "c done");
        assertThat(names.threads).hasSize(3).doesNotContain(Thread.currentThread());
        assertThat(names.threads.stream().distinct()).hasSize(1);
        assertThat(names.threads.get(0).isDaemon()).isTrue();
    }

    @Test
    void whatHangsIsLateAndTheRestIsDoneByAnotherThread() throws Exception {
        Names names = new Names(thing -> hangAt("b", thing), "a", "b", "c", "d");
        new Relay("test", SHORT, 2).run(names);
        assertThat(names.told).containsExactly("a done", "b late", "c done", "d done");
        assertThat(ever.isStopped()).as("its thread is interrupted").isTrue();
    }

    @Test
    void whatAThreadLeftBehindBringsLaterIsThrownAwayAndItTakesNoOther() throws Exception {
        Names names = new Names(thing -> hangAt("b", thing), "a", "b");
        new Relay("test", SHORT, 2).run(names);
        names.left.add("c");
        ever.letGo();
        for (Thread thread : names.threads) {
            thread.join();
        }
        assertThat(names.told).containsExactly("a done", "b late");
        assertThat(names.left).containsExactly("c");
    }

    @Test
    void whatFailsAfterItWasLateIsThrownAwayToo() throws Exception {
        Names names = new Names(
                thing -> {
                    hangAt("a", thing);
                    throw new IllegalStateException(thing);
                },
                "a");
        new Relay("test", SHORT, 1).run(names);
        ever.letGo();
        names.threads.get(0).join();
        assertThat(names.told).containsExactly("a late");
    }

    @Test
    void failuresOfWhateverKindReachTheCallerAndEndIt() {
        Names broken = new Names(thing -> fail(new IllegalStateException("broken")), "a", "b");
        assertThatThrownBy(() -> new Relay("test", LONG, 1).run(broken)).isInstanceOf(IllegalStateException.class);
        assertThat(broken.left).containsExactly("b");
        Names noMemory = new Names(thing -> fail(new OutOfMemoryError("none")), "a");
        assertThatThrownBy(() -> new Relay("test", LONG, 1).run(noMemory)).isInstanceOf(OutOfMemoryError.class);
        Names deep = new Names(thing -> String.valueOf(deeper(0)), "a", "b");
        assertThatThrownBy(() -> new Relay("test", LONG, 1).run(deep)).isInstanceOf(StackOverflowError.class);
        assertThat(deep.left).containsExactly("b");
    }

    @Test
    void whatTheRowItselfThrowsReachesTheCaller() {
        Names noNext = new Names(thing -> "done", "a") {
            @Override
            public Optional<String> next() {
                throw new IllegalStateException("next");
            }
        };
        assertThatThrownBy(() -> new Relay("test", LONG, 1).run(noNext)).hasMessage("next");
        Names notTaken = new Names(thing -> "done", "a") {
            @Override
            public void done(String thing, String result) {
                throw new IllegalStateException("done");
            }
        };
        assertThatThrownBy(() -> new Relay("test", LONG, 1).run(notTaken)).hasMessage("done");
    }

    @Test
    void anInterruptOfTheCallerEndsItAndInterruptsTheThread() throws Exception {
        Thread caller = Thread.currentThread();
        Names names = new Names(
                thing -> {
                    caller.interrupt();
                    return hangAt("a", thing);
                },
                "a",
                "b");
        assertThatThrownBy(() -> new Relay("test", LONG, 1).run(names)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).as("its mark is set again").isTrue();
        assertThat(ever.isStopped()).isTrue();
        ever.letGo();
        names.threads.get(0).join();
        assertThat(names.told).isEmpty();
        assertThat(names.left).containsExactly("b");
    }

    @Test
    void nextMayTakeItsTimeAndNothingIsLate() {
        Relay relay = new Relay("test", Duration.ofMillis(20), 4);
        long begun = System.nanoTime();
        Names names = new Names(thing -> "done", "a") {
            @Override
            public Optional<String> next() {
                while (System.nanoTime() - begun < Duration.ofMillis(150).toNanos()) {
                    Thread.onSpinWait();
                }
                return super.next();
            }
        };
        relay.run(names);
        assertThat(names.told).hasSize(1);
        assertThat(names.told.get(0)).startsWith("a ");
        assertThat(names.threads).as("one thread all the time").hasSize(1);
    }

    @Test
    void threadsLeftBehindNeverPileUp() {
        Names names = new Names(
                thing -> {
                    ever.hang();
                    return "done";
                },
                "a",
                "b",
                "c",
                "d");
        new Relay("test", SHORT, 2).run(names);
        assertThat(names.told).containsExactly("a late", "b late", "c late", "d late");
        assertThat(names.threads).hasSize(2);
    }

    @Test
    void placesOfThreadsLeftBehindAreFreeAgainOnceTheyEnd() throws Exception {
        Relay relay = new Relay("test", Duration.ofSeconds(1), 1);
        Names hanging = new Names(thing -> hangAt("a", thing), "a");
        relay.run(hanging);
        ever.letGo();
        hanging.threads.get(0).join();
        Names next = new Names(thing -> "done", "b");
        relay.run(next);
        assertThat(next.told).containsExactly("b done");
    }

    @Test
    void aMarkThatAThingLeavesOnItsThreadIsNotTheNextOnes() {
        Names names = new Names(
                thing -> {
                    boolean wasMarked = Thread.currentThread().isInterrupted();
                    Thread.currentThread().interrupt();
                    return String.valueOf(wasMarked);
                },
                "a",
                "b");
        new Relay("test", LONG, 1).run(names);
        assertThat(names.told).containsExactly("a false", "b false");
    }

    @Test
    void aDeadlineThatIsMetOnTheWayHandsNothingOverAndEndsAsElsewhere() {
        Deadline deadline = new Deadline("other", LONG, 1);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Names names = new Names(thing -> at(deadline, failures), "a");
        new Relay("test", LONG, 1).run(names);
        assertThat(names.told).containsExactly("a test");
        assertThat(failures).singleElement().isInstanceOf(ExecutionException.class);
        assertThat(failures.get(0)).hasCauseInstanceOf(StackOverflowError.class);
    }

    @Test
    void whereNobodyWatchesADeadlineHandsOverAsElsewhere() {
        Deadline deadline = new Deadline("other", LONG, 1);
        List<String> where = new CopyOnWriteArrayList<>();
        Names names = new Names(thing -> "done", "a") {
            @Override
            public void done(String thing, String result) {
                where.add(at(deadline, new CopyOnWriteArrayList<>()));
            }
        };
        new Relay("test", LONG, 1).run(names);
        assertThat(where).containsExactly("other");
    }

    /** The name of the thread on which a deadline runs something. */
    private static String at(Deadline deadline, List<Throwable> failures) {
        try {
            deadline.run(() -> deeper(0));
        } catch (Exception failure) {
            failures.add(failure);
        }
        try {
            return deadline.run(() -> Thread.currentThread().getName());
        } catch (Exception failure) {
            return failure.toString();
        }
    }

    private static String fail(Error failure) {
        throw failure;
    }

    private static String fail(RuntimeException failure) {
        throw failure;
    }

    private static int deeper(int depth) {
        return depth < Integer.MAX_VALUE ? deeper(depth + 1) + 1 : depth;
    }
}
