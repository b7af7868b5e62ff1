package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.cache.FileKey;
import org.caveat.cache.NoCache;
import org.caveat.imaging.ThumbnailQueue.Request;
import org.caveat.metadata.FileFacts;
import org.caveat.text.Messages;
import org.caveat.work.Background;
import org.caveat.work.Job;
import org.caveat.work.Progress;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailQueueTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Thumbnails thumbnails =
            new Thumbnails(new Pictures(this::counted, Messages.english()), new NoCache());
    private final List<String> shown = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void whatWasAskedForLastComesFirst() {
        Later later = new Later();
        ThumbnailQueue queue = new ThumbnailQueue(thumbnails, later);
        List.of("a", "b", "c").forEach(name -> queue.ask(wanted(name)));
        later.runAll();
        assertThat(shown).containsExactly("c", "b", "a");
    }

    @Test
    void whatIsAskedForAgainComesToTheFront() {
        Later later = new Later();
        ThumbnailQueue queue = new ThumbnailQueue(thumbnails, later);
        List.of("a", "b", "c", "a").forEach(name -> queue.ask(wanted(name)));
        later.runAll();
        assertThat(shown).containsExactly("a", "a", "c", "b");
        assertThat(made).hasValue(3);
    }

    @Test
    void whatIsLookedAtComesBeforeWhatIsMadeAhead() {
        Later later = new Later();
        ThumbnailQueue queue = new ThumbnailQueue(
                new Thumbnails(new Pictures(this::counted, Messages.english()), new KeptInMemory()), later);
        Deque<FileKey> ahead = new ArrayDeque<>(List.of(
                new FileKey(picture("x").toString(), 1, 1),
                new FileKey(picture("y").toString(), 1, 1)));
        int looked = queue.makeAhead(
                () -> {
                    shown.add("ahead " + ahead.size());
                    if (ahead.size() == 1) {
                        queue.ask(wanted("a"));
                    }
                    return Optional.ofNullable(ahead.poll());
                },
                64,
                Progress.NONE);
        assertThat(looked).isEqualTo(2);
        assertThat(shown).containsExactly("ahead 2", "ahead 1", "a", "ahead 0");
    }

    @Test
    void whatHasScrolledOffIsNotMade() {
        Later later = new Later();
        ThumbnailQueue queue = new ThumbnailQueue(thumbnails, later);
        queue.ask(new Request(picture("off"), 64, () -> false, thumbnail -> shown.add("off")));
        queue.ask(wanted("on"));
        later.runAll();
        assertThat(shown).containsExactly("on");
        assertThat(made).hasValue(1);
    }

    @Test
    void anotherFolderForgetsWhatWasAskedFor() {
        Later later = new Later();
        ThumbnailQueue queue = new ThumbnailQueue(thumbnails, later);
        queue.ask(wanted("old"));
        queue.forgetAll();
        queue.ask(wanted("new"));
        later.runAll();
        assertThat(shown).containsExactly("new");
    }

    @Test
    void onTheSameThreadItIsThereAtOnce() {
        ThumbnailQueue queue = new ThumbnailQueue(thumbnails, new SameThread());
        queue.ask(wanted("a"));
        assertThat(shown).containsExactly("a");
    }

    @Test
    void whoAsksWhileItIsBeingMadeGetsTheSame() throws Exception {
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(2);
        Thumbnails slow = new Thumbnails(new Pictures(file -> held(began, goOn), Messages.english()), new NoCache());
        try (Background work = new Background(2, failure -> {})) {
            ThumbnailQueue queue = new ThumbnailQueue(slow, work);
            Path file = picture("slow");
            queue.ask(new Request(file, 64, () -> true, thumbnail -> told.countDown()));
            assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
            queue.ask(new Request(file, 64, () -> true, thumbnail -> told.countDown()));
            goOn.countDown();
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(made).hasValue(1);
    }

    private FileFacts held(CountDownLatch began, CountDownLatch goOn) {
        made.incrementAndGet();
        began.countDown();
        try {
            assertThat(goOn.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return MadePictures.facts(1);
    }

    private FileFacts counted(Path file) {
        made.incrementAndGet();
        return MadePictures.facts(1);
    }

    private Request wanted(String name) {
        return new Request(picture(name), 64, () -> true, thumbnail -> {
            assertThat(thumbnail).isInstanceOf(Thumbnail.Shown.class);
            shown.add(name);
        });
    }

    private Path picture(String name) {
        Path file = folder.resolve(name + ".png");
        return Files.exists(file) ? file : MadePictures.write(MadePictures.grid(80, 60), "png", file);
    }

    /** Jobs that run when the test says so, in the order of asking. */
    private static final class Later implements Work {
        private final Deque<Runnable> jobs = new ArrayDeque<>();
        private final SameThread runner = new SameThread();

        void runAll() {
            while (!jobs.isEmpty()) {
                jobs.removeFirst().run();
            }
        }

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            jobs.addLast(() -> assertThat(runner.start(rank, task).isDone()).isTrue());
            return runner.start(rank, progress -> {
                throw new IllegalStateException("nobody waits for this job");
            });
        }

        @Override
        public Job<?> later(Duration wait, Runnable action) {
            return runner.later(wait, action);
        }

        @Override
        public void close() {
            runner.close();
        }
    }
}
