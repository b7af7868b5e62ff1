package org.caveat.ui.template;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.ui.fx.Editing;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/** Says something of photographs: first it is found out, behind, what that changes; then it is done, as one step. */
public final class LayingModel implements AutoCloseable {
    private static final int TOLD_EVERY = 100;

    private final Editing editing;
    private final Work work;
    private final Executor toolkit;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Preparing(0, 0));
    private Optional<Job<?>> finding = Optional.empty();
    private boolean isWanted;
    private Optional<Runnable> question = Optional.empty();
    private int latest;

    /** How it stands. */
    public sealed interface State permits Preparing, Ready, Done {}

    /** How many photographs were looked at. */
    public record Preparing(long done, long total) implements State {}

    /** It is known what will be changed. */
    public record Ready(Outlook outlook) implements State {}

    /** It is done. */
    public record Done(Outlook outlook) implements State {}

    public LayingModel(Editing editing, Work work, Executor toolkit) {
        this.editing = editing;
        this.work = work;
        this.toolkit = toolkit;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Finds out what a wish would change; what was found out of another one is forgotten. */
    public void prepare(Wish wish) {
        finding.ifPresent(Job::cancel);
        int asked = ++latest;
        isWanted = false;
        state.set(new Preparing(0, wish.files().size()));
        Job<Optional<Outlook>> job =
                work.start(Rank.NOW, progress -> Outlook.of(wish, editing, new Told(progress, asked)));
        finding = Optional.of(job);
        job.result()
                .thenAccept(found -> toolkit.execute(
                        () -> found.filter(outlook -> asked == latest).ifPresent(this::found)));
    }

    private void found(Outlook outlook) {
        state.set(new Ready(outlook));
        if (question.isPresent()) {
            decide(outlook);
        } else if (isWanted) {
            apply();
        }
    }

    /** Does it without asking, as soon as it is known, where there is nothing to be told before. */
    public void applyUnless(Runnable somethingIsToBeTold) {
        question = Optional.of(somethingIsToBeTold);
        if (state.get() instanceof Ready ready) {
            decide(ready.outlook());
        }
    }

    private void decide(Outlook outlook) {
        Optional<Runnable> asked = question;
        question = Optional.empty();
        if (outlook.isPlain()) {
            apply();
        } else {
            asked.ifPresent(Runnable::run);
        }
    }

    /** Does it, as soon as it is known; nothing where nothing would be changed. */
    public void apply() {
        isWanted = true;
        if (state.get() instanceof Ready ready) {
            isWanted = false;
            if (!ready.outlook().batch().isEmpty()) {
                apply(ready.outlook());
            }
        }
    }

    private void apply(Outlook outlook) {
        int asked = ++latest;
        state.set(new Preparing(0, 0));
        work.start(Rank.NOW, progress -> {
                    editing.apply(outlook.batch().step());
                    return outlook;
                })
                .result()
                .thenAccept(done -> toolkit.execute(() -> {
                    if (asked == latest) {
                        state.set(new Done(done));
                    }
                }));
    }

    /** Stops finding out; what is being done is done to the end. */
    @Override
    public void close() {
        latest++;
        finding.ifPresent(Job::cancel);
    }

    /** Tells now and then how far it is. */
    private final class Told implements Progress {
        private final Progress job;
        private final int asked;

        Told(Progress job, int asked) {
            this.job = job;
            this.asked = asked;
        }

        @Override
        public void at(long done, long total) {
            job.at(done, total);
            if (done % TOLD_EVERY == 0) {
                toolkit.execute(() -> {
                    if (asked == latest && state.get() instanceof Preparing) {
                        state.set(new Preparing(done, total));
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }
    }
}
