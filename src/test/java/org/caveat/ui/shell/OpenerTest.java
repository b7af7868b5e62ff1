package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Unopenable;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.Agent;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.ui.shell.Opener.Where;
import org.caveat.work.Background;
import org.caveat.work.SameThread;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is opened while the window is being made. */
class OpenerTest {
    private static final Duration A_MOMENT = Duration.ofMillis(50);

    private final Messages messages = Messages.english();
    private final List<Path> folders = new ArrayList<>();
    private final Deque<Runnable> toolkit = new ConcurrentLinkedDeque<>();

    @TempDir
    Path box;

    private Path one = Path.of("");
    private Path other = Path.of("");

    @BeforeEach
    void twoFolders() throws Exception {
        one = Files.createDirectory(box.resolve("one"));
        other = Files.createDirectory(box.resolve("other"));
    }

    private OpenCollection open(Path folder) throws Unopenable {
        folders.add(folder);
        SidecarStore sidecars = new SidecarStore(messages);
        CollectionFile file = new CollectionFile(messages);
        CollectionReader reader =
                new CollectionReader(messages, new MetadataReader(messages)::read, sidecars::load, file::load);
        return new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(sidecars, file),
                new SameThread(),
                new OpenCollection.Hand(Agent.person("A. Marin"), Clock.systemUTC()));
    }

    private OpenCollection onceAnswered(CountDownLatch answer, Path folder) throws Unopenable {
        try {
            answer.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return open(folder);
    }

    private Opener opener(Work work) {
        return new Opener(work, this::open, any -> A_MOMENT, toolkit::add);
    }

    private void runToolkit() {
        while (!toolkit.isEmpty()) {
            toolkit.removeFirst().run();
        }
    }

    @Test
    void aFolderThatAnswersAtOnceIsOpenBeforeTheWindowIsShown() {
        Opener opener = opener(new SameThread());
        opener.begin(one);
        opener.goOn();
        assertThat(opener.whereProperty().get()).isInstanceOf(Where.Open.class);
        runToolkit();
        assertThat(opener.collection()).map(OpenCollection::folder).contains(one);
        assertThat(folders).as("opened once").containsExactly(one);
    }

    @Test
    void aFolderThatDoesNotExistIsToldBeforeTheWindowIsShown() {
        Opener opener = opener(new SameThread());
        opener.begin(box.resolve("gone"));
        opener.goOn();
        assertThat(opener.whereProperty().get())
                .isInstanceOfSatisfying(Where.Failed.class, failed -> assertThat(failed.sentence())
                        .contains("gone"));
    }

    @Test
    void forAFolderThatDoesNotAnswerTheWindowDoesNotWait() {
        CountDownLatch answer = new CountDownLatch(1);
        Background work = new Background(1, failure -> {});
        Opener opener = new Opener(work, folder -> onceAnswered(answer, folder), any -> A_MOMENT, toolkit::add);
        opener.begin(one);
        opener.goOn();
        assertThat(opener.whereProperty().get()).isEqualTo(new Where.Opening(one));
        answer.countDown();
        work.close();
        runToolkit();
        assertThat(opener.whereProperty().get()).isInstanceOf(Where.Open.class);
    }

    @Test
    void aFolderIsWaitedForAsLongAsThereIsPatienceWithIt() {
        Thread window = Thread.currentThread();
        AtomicBoolean isShown = new AtomicBoolean();
        Background work = new Background(1, failure -> {});
        Services.Opening slow = folder -> {
            while (window.getState() != Thread.State.TIMED_WAITING && !isShown.get()) {
                Thread.onSpinWait();
            }
            return open(folder);
        };
        Opener opener = new Opener(
                work, slow, folder -> folder.equals(one) ? Duration.ofMinutes(1) : Duration.ZERO, toolkit::add);
        opener.begin(one);
        opener.goOn();
        isShown.set(true);
        assertThat(opener.whereProperty().get()).isInstanceOf(Where.Open.class);
        work.close();
    }

    @Test
    void whereSomethingElseIsOpenedInsteadThatIsOpen() {
        Opener opener = opener(new SameThread());
        opener.begin(one);
        opener.open(other);
        runToolkit();
        assertThat(opener.collection()).map(OpenCollection::folder).contains(other);
        assertThat(folders).containsExactly(one, other);
    }

    @Test
    void withNothingToOpenItIsTheFirstPage() {
        Opener opener = opener(new SameThread());
        opener.goOn();
        assertThat(opener.whereProperty().get()).isEqualTo(new Where.Welcome());
    }
}
