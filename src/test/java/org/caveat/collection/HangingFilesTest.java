package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.Background;
import org.caveat.work.Hanging;
import org.caveat.work.Progress;
import org.caveat.work.Relay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which some files never say what they say. */
@Timeout(60)
class HangingFilesTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final int PHOTOGRAPHS = 40;

    private final Messages messages = Messages.english();
    private final SidecarStore sidecars = new SidecarStore(messages);
    private final Hanging ever = new Hanging();
    private final Set<String> hanging = ConcurrentHashMap.newKeySet();
    private final Set<Thread> leftBehind = ConcurrentHashMap.newKeySet();
    private volatile Runnable onTheWay = () -> {};

    @TempDir
    private Path folder;

    @BeforeEach
    void makeSome() throws IOException {
        for (String name : names()) {
            Files.writeString(folder.resolve(name), "picture");
        }
    }

    @AfterEach
    void letGo() {
        ever.letGo();
    }

    private static List<String> names() {
        return IntStream.range(100, 100 + PHOTOGRAPHS)
                .mapToObj(number -> number + ".jpg")
                .toList();
    }

    private CollectionReader reader() {
        Sources sources = Sources.of(this::facts, sidecars::load, any -> CollectionDescription.NONE);
        return new CollectionReader(messages, sources, Catalogues.NONE, new Relay("test", SHORT, 8));
    }

    private FileFacts facts(Path file) {
        onTheWay.run();
        if (hanging.contains(file.getFileName().toString())) {
            leftBehind.add(Thread.currentThread());
            ever.hang();
        }
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", 7, 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }

    private void sayOf(String photograph) throws IOException {
        Files.writeString(
                folder.resolve(photograph + ".caveat.json"), "{\"type\": \"AnnotationPage\", \"headline\": \"Said\"}");
    }

    private static void isTooSlow(Holding holding) {
        assertThat(holding.status()).isEqualTo(Holding.Status.UNREADABLE);
        assertThat(holding.reason().orElseThrow()).contains(holding.file()).contains("could not be read in time");
    }

    @Test
    void aFolderIsReadInItsOrderWhateverHangs() throws Exception {
        hanging.addAll(Set.of("101.jpg", "139.jpg"));
        List<Holding> holdings = reader().read(folder, Progress.NONE).holdings();
        assertThat(holdings).extracting(Holding::file).containsExactlyElementsOf(names());
        assertThat(holdings)
                .filteredOn(holding -> hanging.contains(holding.file()))
                .hasSize(2)
                .allSatisfy(HangingFilesTest::isTooSlow);
        assertThat(holdings)
                .filteredOn(holding -> !hanging.contains(holding.file()))
                .hasSize(PHOTOGRAPHS - 2)
                .allSatisfy(holding -> assertThat(holding.status()).isEqualTo(Holding.Status.OK));
    }

    @Test
    void whatWasSaidOfAPhotographThatHangsIsReadAsUsual() throws Exception {
        hanging.add("101.jpg");
        sayOf("101.jpg");
        Holding holding = reader().read(folder, Progress.NONE).holdings().get(1);
        isTooSlow(holding);
        assertThat(holding.sidecar()).isEqualTo(sidecars.load(folder.resolve("101.jpg")));
        assertThat(holding.sidecar()).isNotInstanceOf(Loaded.Absent.class);
    }

    @Test
    void aCancelledReadingGivesBackWhatWasRead() throws Exception {
        List<Long> told = new CopyOnWriteArrayList<>();
        Progress tenOnly = new Progress() {
            @Override
            public void at(long done, long total) {
                if (total == PHOTOGRAPHS) { // the walk through the folder tells of itself too
                    told.add(done);
                }
            }

            @Override
            public boolean isCancelled() {
                return told.size() >= 10;
            }
        };
        List<Holding> holdings = reader().read(folder, tenOnly).holdings();
        assertThat(holdings).hasSizeBetween(10, 10 + ReadingAtOnce.THREADS).hasSameSizeAs(told);
        assertThat(holdings).extracting(Holding::file).isSorted();
    }

    @Test
    void whatNobodyForeseesReachesWhoeverReads() {
        onTheWay = () -> {
            throw new OutOfMemoryError("of the test");
        };
        assertThatThrownBy(() -> reader().read(folder, Progress.NONE)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whoeverIsInterruptedStopsReading() {
        hanging.addAll(names()); // else all may be read before whoever waits for it notices
        Thread reading = Thread.currentThread();
        AtomicBoolean once = new AtomicBoolean();
        onTheWay = () -> {
            if (once.compareAndSet(false, true)) {
                reading.interrupt();
            }
        };
        assertThatThrownBy(() -> reader().read(folder, Progress.NONE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Notes what an open collection tells. */
    private static final class Told implements CollectionListener {
        final List<String> changed = new CopyOnWriteArrayList<>();
        final List<String> reached = new CopyOnWriteArrayList<>();
        final CountDownLatch isRead = new CountDownLatch(1);

        @Override
        public void changed(Holding holding) {
            changed.add(holding.file());
        }

        @Override
        public void reached(Milestone milestone, int count) {
            reached.add(milestone + " " + count);
            if (milestone == Milestone.METADATA) {
                isRead.countDown();
            }
        }
    }

    private OpenCollection opened(Background work) throws Unopenable {
        CollectionReader reader = reader();
        return new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(sidecars, new CollectionFile(messages)),
                work,
                new OpenCollection.Hand(Agent.person("A. Marin"), Clock.systemUTC()));
    }

    @Test
    void anOpenCollectionTellsOfEachPhotographOnceAndReachesItsEnd() throws Exception {
        hanging.addAll(Set.of("101.jpg", "120.jpg", "139.jpg"));
        sayOf("120.jpg");
        Told told = new Told();
        try (Background work = new Background(2, failure -> told.reached.add(failure.toString()));
                OpenCollection collection = opened(work)) {
            collection.addListener(told);
            var unused = collection.read();
            told.isRead.await();
            assertThat(told.changed).containsExactlyInAnyOrderElementsOf(names());
            assertThat(told.reached).containsExactlyInAnyOrder("NAMES 40", "SIDECARS 1", "METADATA 40");
            assertThat(collection.holdings())
                    .filteredOn(holding -> hanging.contains(holding.file()))
                    .hasSize(3)
                    .allSatisfy(HangingFilesTest::isTooSlow);
            assertThat(collection.holdings())
                    .filteredOn(holding -> !hanging.contains(holding.file()))
                    .extracting(holding -> holding.state().photograph().get(PhotographFields.WIDTH))
                    .hasSize(37)
                    .containsOnly(Optional.of(40));
            isThrownAway(told, collection);
        }
    }

    /** What the threads that were left behind bring in the end changes nothing. */
    private void isThrownAway(Told told, OpenCollection collection) throws InterruptedException {
        List<Holding> before = collection.holdings();
        ever.letGo();
        for (Thread thread : leftBehind) {
            thread.join();
        }
        assertThat(collection.holdings()).isEqualTo(before);
        assertThat(told.changed).hasSize(PHOTOGRAPHS);
    }
}
