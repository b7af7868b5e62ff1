package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.work.FirstLook;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FirstLookTest {
    private final FirstLook look = new FirstLook(Duration.ofDays(1));
    private final List<String> read = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private void hold() {
        look.ask();
        look.begin();
    }

    /** Reads all on a thread of its own. */
    private Thread reading(Reading reading) {
        Thread thread = new Thread(new ThreadGroup("reading"), () -> reading.all(Progress.NONE));
        thread.start();
        return thread;
    }

    private Reading photographs(List<String> files, List<String> onTheScreen) {
        Messages messages = Messages.english();
        SidecarStore sidecars = new SidecarStore(messages);
        CollectionReader reader = new CollectionReader(
                messages, Sources.files(new MetadataReader(messages), sidecars, new CollectionFile(messages)));
        CollectionListener listener = new CollectionListener() {
            @Override
            public void changed(Holding holding) {
                read.add(holding.file());
            }
        };
        Reading.Work work = new Reading.Work(
                new CollectionOnDisk(folder, CollectionDescription.NONE, List.of()),
                reader,
                Catalogue.NOTHING,
                sidecars.writableFolders(),
                new Shelf(),
                look,
                listener);
        return new Reading(
                work,
                files.stream()
                        .map(file -> Sighting.of(new Found(file, folder.resolve(file), List.of())))
                        .toList(),
                onTheScreen);
    }

    private static void untilItWaits(Thread thread) {
        while (!waits(thread)) {
            assertThat(thread.isAlive()).as("it waits").isTrue();
            Thread.onSpinWait();
        }
    }

    /** The thread that was started, or the one on which that one has the files read. */
    private static boolean waits(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        Thread[] threads = new Thread[8];
        int count = group == null ? 0 : group.enumerate(threads);
        return Arrays.stream(threads, 0, count)
                .flatMap(one -> Arrays.stream(one.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().equals(FirstLook.class.getName())
                        && frame.getMethodName().equals("await"));
    }

    @Test
    void whatIsNotOnTheScreenWaitsUntilWhatIsIsShown() throws Exception {
        hold();
        Thread thread = reading(photographs(List.of("a.jpg", "b.jpg", "c.jpg"), List.of("b.jpg")));
        untilItWaits(thread);
        assertThat(read).containsExactly("b.jpg");
        look.end();
        thread.join();
        assertThat(read).containsExactly("b.jpg", "a.jpg", "c.jpg");
    }

    @Test
    void whatComesOntoTheScreenMeanwhileDoesNotWait() throws Exception {
        hold();
        Reading reading = photographs(List.of("a.jpg", "b.jpg", "c.jpg"), List.of());
        Thread thread = reading(reading);
        untilItWaits(thread);
        reading.want(List.of("c.jpg"));
        look.hurry();
        while (read.isEmpty()) {
            Thread.onSpinWait();
        }
        untilItWaits(thread);
        assertThat(read).containsExactly("c.jpg");
        look.end();
        thread.join();
        assertThat(read).containsExactly("c.jpg", "a.jpg", "b.jpg");
    }

    @Test
    void theRestWaitsNoLongerThanAMoment() {
        FirstLook brief = new FirstLook(Duration.ofMillis(1));
        brief.ask();
        brief.begin();
        while (brief.isHeld()) {
            brief.await();
        }
        assertThat(brief.isHeld()).isFalse();
    }

    @Test
    void nothingWaitsWhereNobodyLooksAndOnlyOnceWhereSomebodyDoes() {
        look.begin();
        assertThat(look.isHeld()).isFalse();
        hold();
        assertThat(look.isHeld()).isTrue();
        look.end();
        look.begin();
        assertThat(look.isHeld()).isFalse();
    }
}
