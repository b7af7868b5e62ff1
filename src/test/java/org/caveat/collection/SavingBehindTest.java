package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.caveat.edit.Describe;
import org.caveat.edit.Hand;
import org.caveat.edit.Step;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.Body;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Foreign;
import org.caveat.model.Pairing;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.Text;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Recovery;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.Disk;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.caveat.work.Job;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed is kept, whatever goes wrong between the letter and the disk. */
class SavingBehindTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NINE, ZoneOffset.UTC);
    private static final Hand MARIN = Hand.of("A. Marin", NINE);
    private static final CollectionDescription PAIRED = new CollectionDescription(Said.NOTHING.with(
            CollectionFields.PAIRING, Optional.of(List.of(new Pairing("verso", "{name}_verso", Foreign.NONE)))));

    private final Waits work = new Waits();
    private final List<SaveNews> news = new ArrayList<>();
    private Runnable whenCreating = () -> {};
    private boolean isReadOnly;

    @TempDir
    Path folder;

    @TempDir
    Path home;

    private Recovery recovery = Recovery.NONE;
    private CollectionReader reader;
    private OpenCollection open;

    @BeforeEach
    void openTwoPhotographs() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "picture a");
        Files.writeString(folder.resolve("b.jpg"), "picture b");
        Files.writeString(folder.resolve("b_verso.jpg"), "back of picture b");
        recovery = new RecoveryFolder(home, new LocalDisk());
        SidecarStore store = new SidecarStore(Messages.english(), CLOCK, disk(), SidecarPlace.BESIDE);
        reader = new CollectionReader(Messages.english(), SavingBehindTest::facts, store::load, any -> PAIRED);
        open = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, new CollectionFile(Messages.english()), recovery, Digests.UNKEPT),
                work,
                new OpenCollection.Hand(MARIN.author(), CLOCK));
        open.addListener(new CollectionListener() {
            @Override
            public void saving(SaveNews latest) {
                news.add(latest);
            }
        });
        open.read();
    }

    @Test
    void theFirstLetterWaitsLessThanASecond() {
        describe("a.jpg", "S");
        describe("a.jpg", "So");
        assertThat(work.waits).hasSize(1).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void nothingCountsAsSavedWhileItIsBeingWritten() {
        List<Boolean> seen = new ArrayList<>();
        whenCreating = () -> seen.add(open.isAllSaved());
        describe("a.jpg", "words");
        work.runDelayed();
        assertThat(seen).isNotEmpty().containsOnly(false);
        assertThat(open.isAllSaved()).isTrue();
    }

    @Test
    void whatIsSaidDuringASaveIsNotToldToBeSavedBeforeItIs() {
        whenCreating = () -> {
            whenCreating = () -> {};
            describe("a.jpg", "words, and more");
        };
        describe("a.jpg", "words");
        work.runDelayed();
        assertThat(open.isAllSaved()).isFalse();
        assertThat(news).hasOnlyElementsOfType(SaveNews.Waiting.class);
        work.runDelayed();
        assertThat(open.isAllSaved()).isTrue();
        assertThat(news).last().isInstanceOf(SaveNews.Saved.class);
    }

    @Test
    void aMistakeOfTheProgramIsAFailedSaveThatIsTriedAgain() {
        failWith(new IllegalStateException("unforeseen"));
        describe("a.jpg", "not lost");
        describe("b.jpg", "saved all the same");
        assertThat(open.saveAll()).containsExactly("a.jpg");
        assertThat(news)
                .contains(new SaveNews.Failed(
                        "a.jpg",
                        "a.jpg.caveat.json was not saved: Caveat made a mistake (java.lang.IllegalStateException:"
                                + " unforeseen). What was typed is kept; save again. The file on disk is whole."));
        assertThat(open.isAllSaved()).isFalse();
        work.runDelayed();
        assertThat(open.isAllSaved()).isTrue();
        assertThat(onDisk("a.jpg")).containsExactly("not lost");
        assertThat(onDisk("b.jpg")).containsExactly("saved all the same");
    }

    @Test
    void anErrorOfTheMachineLeavesTheWordsDue() {
        failWith(new StackOverflowError("unforeseen"));
        describe("a.jpg", "not lost");
        assertThat(catchThrowable(work::runDelayed)).isInstanceOf(StackOverflowError.class);
        assertThat(open.isAllSaved()).isFalse();
        work.runDelayed();
        assertThat(open.isAllSaved()).isTrue();
        assertThat(onDisk("a.jpg")).containsExactly("not lost");
    }

    @Test
    void whatWasSaidOfAPhotographThatIsGoneIsSavedAllTheSame() throws Exception {
        describe("a.jpg", "not lost");
        Files.move(folder.resolve("a.jpg"), folder.resolve("renamed.jpg"));
        open.read();
        assertThat(open.photographs()).extracting(Found::file).containsExactly("b.jpg", "renamed.jpg");
        work.runDelayed();
        assertThat(onDisk("a.jpg")).containsExactly("not lost");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldBeforeTheFirstLetter() throws Exception {
        isReadOnly = true;
        Files.writeString(folder.resolve("c.jpg"), "picture c");
        open.read();
        assertThat(open.holding("c.jpg").orElseThrow().closed())
                .get(InstanceOfAssertFactories.STRING)
                .startsWith("c.jpg.caveat.json cannot be written: the folder " + folder + " is read-only.");
    }

    @Test
    void inAFolderThatBecomesReadOnlyTheWordsStayAndAreKeptElsewhereAndSavedOnceItIsWritable() {
        int lost = 0;
        int times = Trials.times(20, 200);
        for (int time = 1; time <= times; time++) {
            String words = "Words " + time;
            isReadOnly = true;
            describe("a.jpg", words);
            work.runDelayed();
            assertThat(news).last().isInstanceOfSatisfying(SaveNews.Failed.class, failed -> assertThat(
                            failed.helpsElsewhere())
                    .isTrue());
            assertThat(open.holding("a.jpg").orElseThrow().state().description())
                    .extracting(Text::value)
                    .containsExactly(words);
            assertThat(open.isKeptElsewhere(List.of("a.jpg"))).isTrue();
            isReadOnly = false;
            work.runDelayed();
            lost += onDisk("a.jpg").equals(List.of(words)) ? 0 : 1;
        }
        assertThat(lost).isZero();
        assertThat(open.isAllSaved()).isTrue();
        assertThat(recovery.of(folder)).isEmpty();
        Trials.add(
                new Trial(Heading.WRITERS, "a folder that becomes read-only while it is open", times, times, lost, 0));
    }

    @Test
    void theOtherFilesOfAThingAreKnownOnceAllAreRead() {
        assertThat(open.photographs()).extracting(Found::file).containsExactly("a.jpg", "b.jpg");
        assertThat(open.holding("b.jpg").orElseThrow().found().others())
                .containsExactly(new Part(folder.resolve("b_verso.jpg"), "verso"));
        describe("b.jpg", "words");
        work.runDelayed();
        assertThat(open.holdings().get(1).found().others()).hasSize(1);
        assertThat(open.snapshot().holdings()).hasSize(2);
    }

    private void failWith(Throwable failure) {
        whenCreating = () -> {
            whenCreating = () -> {};
            throw SavingBehindTest.<RuntimeException>unchecked(failure);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the proxy passes on whatever is thrown
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }

    private Disk disk() {
        Disk disk = new LocalDisk();
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("create")) {
                        whenCreating.run();
                    }
                    if (isReadOnly && method.getName().equals("obstacle")) {
                        return Optional.of(Disk.Obstacle.FOLDER_READ_ONLY);
                    }
                    try {
                        return method.invoke(disk, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private void describe(String file, String words) {
        open.apply(Step.one(
                "edit.description", file, new Describe(Statement.CAPTION, List.of(Body.of("en", words)), MARIN)));
    }

    private List<String> onDisk(String file) {
        return new SidecarStore(Messages.english())
                .load(folder.resolve(file)).state().description().stream()
                        .map(Text::value)
                        .toList();
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }

    /** Runs everything at once, and notes how long what comes later was to wait. */
    private static final class Waits implements Work {
        private final SameThread runner = new SameThread();
        private final List<Duration> waits = new ArrayList<>();

        void runDelayed() {
            runner.runDelayed();
        }

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            return runner.start(rank, task);
        }

        @Override
        public Job<?> later(Duration wait, Runnable action) {
            waits.add(wait);
            return runner.later(wait, action);
        }

        @Override
        public void close() {
            runner.close();
        }
    }
}
