package org.caveat.ui.batch;

import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.batch.Batch;
import org.caveat.collection.batch.Proposal;
import org.caveat.collection.batch.Proposals;
import org.caveat.collection.batch.Proposing;
import org.caveat.collection.batch.Refused;
import org.caveat.ui.fx.Editing;
import org.caveat.ui.fx.Sentences;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** An edit of many photographs being asked for, looked at, and done. */
final class BatchModel {
    /** What takes longer is shown to take long. */
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Errand errand;
    private final Request request;
    private final List<String> files;
    private final Editing editing;
    private final Work work;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Asking(Optional.empty()));
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper outs = new ReadOnlyIntegerWrapper(0);
    private final Set<Proposal> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IntConsumer done;
    private Proposals proposals = Proposals.NONE;
    private Optional<Job<?>> running = Optional.empty();
    private AtomicBoolean decided = new AtomicBoolean();

    /** How far it is. */
    sealed interface State {}

    /** @param refusal why the last try was refused, in a sentence */
    record Asking(Optional<String> refusal) implements State {}

    /**
     * @param share between 0 and 1; negative where it is not known
     * @param isChanging whether photographs are being changed, and not only looked at
     */
    record Running(double share, boolean isChanging) implements State {}

    /** @param refusal why it could not be done, in a sentence */
    record Looking(Proposals proposals, Optional<String> refusal) implements State {}

    /**
     * @param files the photographs meant, in their order
     * @param behind what does it, and the toolkit's thread
     * @param done told how many photographs were changed
     */
    BatchModel(Errand errand, Request request, List<String> files, Editing editing, Behind behind, IntConsumer done) {
        this.errand = errand;
        this.request = request;
        this.files = List.copyOf(files);
        this.editing = editing;
        this.work = behind.work();
        this.toolkit = behind.toolkit();
        this.done = done;
    }

    /** What works behind, and the toolkit's thread. */
    record Behind(Work work, Executor toolkit) {}

    Errand errand() {
        return errand;
    }

    Request request() {
        return request;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many photographs would be changed by what is not left out. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Finds out what would be changed, behind. */
    void look() {
        if (running.isPresent() || request.wantedProperty().get().isPresent()) {
            return;
        }
        try {
            Proposing proposing = request.proposing(editing.hand());
            decided = new AtomicBoolean();
            start(false, progress -> Proposals.gather(files, editing::holding, proposing, progress), this::show);
        } catch (Refused refused) {
            state.set(new Asking(Sentences.of(refused)));
        }
    }

    private void show(Proposals found) {
        proposals = found;
        leaveAllOut(false);
        state.set(new Looking(found, Optional.empty()));
    }

    /** Goes back from what was found to what was asked. */
    void back() {
        state.set(new Asking(Optional.empty()));
    }

    /** How many changes are left out. */
    ReadOnlyIntegerProperty leftOutProperty() {
        return outs.getReadOnlyProperty();
    }

    boolean isLeftOut(Proposal proposal) {
        return leftOut.contains(proposal);
    }

    void leaveOut(Proposal proposal, boolean out) {
        if (out ? leftOut.add(proposal) : leftOut.remove(proposal)) {
            count();
        }
    }

    /** Leaves all out, or none. */
    void leaveAllOut(boolean out) {
        leftOut.clear();
        if (out) {
            leftOut.addAll(proposals.all());
        }
        count();
    }

    private List<Proposal> kept() {
        return proposals.all().stream().filter(one -> !leftOut.contains(one)).toList();
    }

    private void count() {
        outs.set(leftOut.size());
        chosen.set((int)
                kept().stream().map(one -> one.photograph().file()).distinct().count());
    }

    /** Does what is not left out, behind, as one step; cancelled, it has changed nothing. */
    void apply() {
        if (running.isPresent() || chosen.get() == 0) {
            return;
        }
        List<Proposal> kept = kept();
        AtomicBoolean decision = new AtomicBoolean();
        decided = decision;
        start(true, progress -> applied(kept, decision, progress), done::accept);
    }

    /** Whether to do it is decided once, when all of it is known: from there on it is done whole. */
    private Optional<Integer> applied(List<Proposal> kept, AtomicBoolean decision, Progress progress) {
        Optional<Batch> batch = Proposals.batch(errand.words("step"), kept, editing::holding, progress)
                .filter(known -> decision.compareAndSet(false, true));
        batch.filter(changing -> !changing.isEmpty()).ifPresent(changing -> editing.apply(changing.step()));
        return batch.map(changing -> changing.changes().size());
    }

    /** No longer wanted: nothing was changed, or all of it already is. */
    void cancel() {
        if (decided.compareAndSet(false, true)) {
            running.ifPresent(Job::cancel);
        }
    }

    private <T> void start(boolean isChanging, Task<Optional<T>> task, Consumer<T> next) {
        State before = state.get();
        Job<Optional<T>> job = work.start(Rank.SOON, progress -> task.run(telling(progress, isChanging)));
        running = Optional.of(job);
        Job<?> slow = work.later(SHORT, () -> toolkit.execute(() -> told(-1, isChanging)));
        job.result()
                .whenComplete((value, failure) -> toolkit.execute(() -> {
                    running = Optional.empty();
                    slow.cancel();
                    if (failure == null && value.isPresent()) {
                        next.accept(value.get());
                    } else {
                        state.set(again(before, Optional.ofNullable(failure).flatMap(Sentences::of)));
                    }
                }));
    }

    private static State again(State before, Optional<String> refusal) {
        return before instanceof Looking looking ? new Looking(looking.proposals(), refusal) : new Asking(refusal);
    }

    private Progress telling(Progress progress, boolean isChanging) {
        return new Progress() {
            private long told;

            @Override
            public void at(long at, long total) {
                progress.at(at, total);
                if (at * 100 / Math.max(1, total) > told) {
                    told = at * 100 / total;
                    double share = (double) at / total;
                    toolkit.execute(() -> inTheMiddle(share, isChanging));
                }
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    /** Only what is shown to take long says how far it is. */
    private void inTheMiddle(double share, boolean isChanging) {
        if (state.get() instanceof Running) {
            told(share, isChanging);
        }
    }

    private void told(double share, boolean isChanging) {
        if (running.isPresent()) {
            state.set(new Running(share, isChanging));
        }
    }
}
