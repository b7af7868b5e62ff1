package org.caveat.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.caption.CaptionField;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Desk;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchModelTest {
    private static final Messages MESSAGES = Messages.english();

    @TempDir
    Path folder;

    private final Waiting work = new Waiting();
    private final List<Integer> done = new ArrayList<>();
    private Desk desk;
    private OpenCollection open;

    @BeforeEach
    void openThreePhotographs() {
        desk = new OpenedFolder(folder, "a.jpg", "b.jpg", "c.jpg").desk();
        open = desk.collection();
        desk.read();
    }

    @Test
    void nothingIsChangedBeforeItIsSaidSo() {
        BatchModel model = asked("Boats");
        model.look();
        work.runAll();
        assertThat(model.stateProperty().get()).isInstanceOf(BatchModel.Looking.class);
        assertThat(model.chosenProperty().get()).isEqualTo(3);
        assertThat(headlines()).isZero();
        model.apply();
        work.runAll();
        assertThat(headlines()).isEqualTo(3);
        assertThat(done).containsExactly(3);
    }

    @Test
    void allOfItIsOneStep() {
        BatchModel model = asked("Boats");
        model.look();
        work.runAll();
        model.apply();
        work.runAll();
        desk.undo();
        assertThat(headlines()).isZero();
        desk.redo();
        assertThat(headlines()).isEqualTo(3);
    }

    @Test
    void cancelledWhileItIsLookedForItGoesBackToWhatWasAsked() {
        BatchModel model = asked("Boats");
        model.look();
        model.cancel();
        work.runAll();
        assertThat(model.stateProperty().get()).isEqualTo(new BatchModel.Asking(Optional.empty()));
        assertThat(headlines()).isZero();
    }

    @Test
    void cancelledBeforeAllIsKnownNothingIsChanged() {
        BatchModel model = asked("Boats");
        model.look();
        work.runAll();
        model.apply();
        model.cancel();
        work.runAll();
        assertThat(headlines()).isZero();
        assertThat(open.history().undoable()).isEmpty();
        assertThat(done).isEmpty();
        assertThat(model.stateProperty().get()).isInstanceOf(BatchModel.Looking.class);
    }

    @Test
    void cancelledOnceItIsDoneItStaysDone() {
        BatchModel model = asked("Boats");
        model.look();
        work.runAll();
        model.apply();
        work.runAll();
        model.cancel();
        assertThat(headlines()).isEqualTo(3);
    }

    @Test
    void whatIsLeftOutStays() {
        BatchModel model = asked("Boats");
        model.look();
        work.runAll();
        BatchModel.Looking looking = (BatchModel.Looking) model.stateProperty().get();
        model.leaveOut(looking.proposals().all().get(1), true);
        assertThat(model.chosenProperty().get()).isEqualTo(2);
        model.apply();
        work.runAll();
        assertThat(headlines()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsSaidAndNothingIsLookedFor() {
        ReplaceModel replace = new ReplaceModel(MESSAGES);
        replace.findProperty().set("(boat");
        replace.how().add(org.caveat.collection.batch.replace.Sought.How.EXPRESSION);
        BatchModel model = model(Errand.REPLACE, replace);
        model.look();
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(BatchModel.Asking.class, asking -> assertThat(asking.refusal())
                        .isPresent());
    }

    @Test
    void whatIsNotAllSaidIsNotLookedFor() {
        BatchModel model = asked(" ");
        model.look();
        assertThat(work.waiting).isEmpty();
        assertThat(model.request().wantedProperty().get()).contains("Say what is to be said.");
    }

    @Test
    void whatAFieldCannotHoldIsSaidWhileItIsTyped() {
        FieldModel field = new FieldModel(MESSAGES, "en");
        field.fieldProperty().set(CaptionField.INSTANT);
        field.valueProperty().set("last summer");
        assertThat(field.wantedProperty().get()).isPresent();
        field.valueProperty().set("1945-04~");
        assertThat(field.wantedProperty().get()).isEmpty();
        field.fieldProperty().set(CaptionField.RIGHTS);
        assertThat(field.wantedProperty().get()).isPresent();
        field.fieldProperty().set(CaptionField.IDENTIFIER);
        field.valueProperty().set("accession=1\n2");
        assertThat(field.wantedProperty().get()).get().asString().contains("2");
    }

    @Test
    void aFieldThatCannotGoOnIsSetOrCleared() {
        FieldModel field = new FieldModel(MESSAGES, "en");
        field.deedProperty().set(org.caveat.collection.batch.FieldChange.Deed.APPEND);
        field.fieldProperty().set(CaptionField.RIGHTS);
        assertThat(field.deeds()).hasSize(2).contains(field.deedProperty().get());
    }

    @Test
    void openedAndClosedTwentyTimesItLeavesNoListener() {
        List<Integer> left = new ArrayList<>();
        for (Errand errand : Errand.values()) {
            for (int time = 0; time < 20; time++) {
                Toolkit.run(() -> {
                    BatchDialog dialog = new BatchDialog(
                            errand,
                            new BatchDialog.Meant(List.of("a.jpg"), ""),
                            new BatchDialog.Around(desk, MESSAGES, new Words(MESSAGES), work, Runnable::run),
                            new BatchDialog.Telling(count -> {}, () -> {}));
                    dialog.close();
                    left.add(dialog.listening());
                });
            }
        }
        assertThat(left).hasSize(80).containsOnly(0);
    }

    private BatchModel asked(String headline) {
        FieldModel field = new FieldModel(MESSAGES, "en");
        field.valueProperty().set(headline);
        return model(Errand.FIELD, field);
    }

    private BatchModel model(Errand errand, Request request) {
        return new BatchModel(
                errand,
                request,
                List.of("a.jpg", "b.jpg", "c.jpg"),
                desk,
                new BatchModel.Behind(work, Runnable::run),
                done::add);
    }

    private long headlines() {
        return open.holdings().stream()
                .filter(one -> !one.state().photograph().titles().isEmpty())
                .count();
    }

    /** Lets what is started wait until it is told to run. */
    private static final class Waiting implements Work {
        private final SameThread runner = new SameThread();
        private final List<Runnable> waiting = new ArrayList<>();

        void runAll() {
            List<Runnable> due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
        }

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            Started<T> job = new Started<>();
            waiting.add(() -> job.run(task));
            return job;
        }

        @Override
        public Job<?> later(java.time.Duration wait, Runnable action) {
            return runner.later(wait, action);
        }

        @Override
        public void close() {
            runner.close();
        }
    }

    private static final class Started<T> implements Job<T> {
        private final java.util.concurrent.CompletableFuture<T> result = new java.util.concurrent.CompletableFuture<>();

        void run(Task<T> task) {
            try {
                result.complete(task.run(new Progress() {
                    @Override
                    public void at(long at, long total) {}

                    @Override
                    public boolean isCancelled() {
                        return result.isCancelled();
                    }
                }));
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        }

        @Override
        public java.util.concurrent.CompletionStage<T> result() {
            return result;
        }

        @Override
        public void cancel() {
            result.cancel(false);
        }

        @Override
        public boolean isDone() {
            return result.isDone();
        }

        @Override
        public boolean await(long milliseconds) {
            return result.isDone();
        }

        @Override
        public double progress() {
            return -1;
        }
    }
}
