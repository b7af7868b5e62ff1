package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.layout.StackPane;
import org.caveat.collection.OpenCollection;
import org.caveat.text.Messages;
import org.caveat.ui.OpenedFolder;
import org.caveat.ui.Toolkit;
import org.caveat.work.Job;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going away from a collection whose folder does not answer any more. */
class LeavingTest {
    @TempDir
    Path folder;

    private final Silent work = new Silent();
    private final List<String> left = new ArrayList<>();
    private Overlay overlay;
    private OpenCollection collection;
    private OpenedFolder opened;

    @BeforeEach
    void sayOneThing() {
        overlay = Toolkit.on(() -> new Overlay(new StackPane()));
        opened = new OpenedFolder(folder, "a.jpg");
        collection = opened.collection();
        collection.read();
        assertThat(collection.apply(OpenedFolder.saying("a.jpg", "A mill."))).isTrue();
    }

    @Test
    void whereAllWasSavedNobodyIsHeld() {
        opened.letTimePass();
        assertThat(collection.isAllSaved()).isTrue();
        leaveAndWait();
        assertThat(left).containsExactly("flushed", "flushed", "away");
        assertThat(Toolkit.on(overlay::isShown)).isFalse();
    }

    @Test
    void whereSomethingIsNotSavedThePersonDecides() {
        leaveAndWait();
        assertThat(left).containsExactly("flushed");
        assertThat(Toolkit.on(overlay::isShown)).isTrue();
    }

    private void leaveAndWait() {
        Toolkit.run(() -> {
            new Leaving(work, Messages.english(), overlay, Runnable::run)
                    .from(collection, () -> left.add("flushed"), () -> left.add("away"));
            work.delayed.forEach(Runnable::run);
        });
    }

    /** Whatever is begun never comes back. */
    private static final class Silent implements Work {
        private final List<Runnable> delayed = new ArrayList<>();

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            return new Never<>();
        }

        @Override
        public Job<?> later(Duration wait, Runnable action) {
            delayed.add(action);
            return new Never<>();
        }

        @Override
        public void close() {}
    }

    private record Never<T>(CompletionStage<T> result) implements Job<T> {
        Never() {
            this(new CompletableFuture<>());
        }

        @Override
        public void cancel() {}

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean await(long milliseconds) {
            return false;
        }

        @Override
        public double progress() {
            return -1;
        }
    }
}
