package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.imaging.KeptInMemory;
import org.caveat.work.Job;
import org.caveat.work.SameThread;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Digests are found out while nothing else is to be done, and no byte is read twice over it. */
class HashingTest {
    private static final int LARGE = 3 << 20;

    private final KeptInMemory cache = new KeptInMemory();
    private final Digests digests = new Digests(cache);
    private final Busy work = new Busy();
    private final List<Found> found = new ArrayList<>();
    private final Hashing hashing = new Hashing(() -> found, digests, work);

    @TempDir
    Path folder;

    @BeforeEach
    void threeFiles() throws Exception {
        for (int file = 0; file < 3; file++) {
            byte[] bytes = new byte[LARGE + file];
            Files.write(folder.resolve(file + ".jpg"), bytes);
            found.add(new Found(file + ".jpg", folder.resolve(file + ".jpg"), List.of()));
        }
    }

    @Test
    void itIsStoppedInTheMiddleOfAFileAndGoesOnFromThere() throws Exception {
        work.looksUntilBusy.set(5);
        hashing.begin();
        work.time();
        assertThat(cache.hashes).as("something else came in between").isEmpty();
        work.looksUntilBusy.set(Integer.MAX_VALUE);
        work.time();
        assertThat(digests.known(folder.resolve("0.jpg"))).hasValue(Sha256.of(folder.resolve("0.jpg")));
        assertThat(cache.hashes).hasSize(3);
    }

    @Test
    void whatIsKnownIsNotReadAgainAndWhatCameSinceIs() throws Exception {
        work.looksUntilBusy.set(Integer.MAX_VALUE);
        hashing.begin();
        work.time();
        int looks = work.looks.get();
        hashing.begin();
        work.time();
        assertThat(work.looks.get() - looks).as("no piece of a file was read").isLessThan(5);
        Files.writeString(folder.resolve("0.jpg"), "another picture");
        hashing.begin();
        work.time();
        assertThat(digests.known(folder.resolve("0.jpg"))).hasValue(Sha256.of(folder.resolve("0.jpg")));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotKeptUnderAWrongDigest() throws Exception {
        work.looksUntilBusy.set(5);
        hashing.begin();
        work.time();
        Files.write(folder.resolve("0.jpg"), new byte[] {1});
        work.looksUntilBusy.set(Integer.MAX_VALUE);
        work.time();
        assertThat(digests.known(folder.resolve("0.jpg"))).isEmpty();
        assertThat(cache.hashes).hasSize(2);
    }

    @Test
    void nothingIsReadOnceTheCollectionIsClosed() {
        work.looksUntilBusy.set(Integer.MAX_VALUE);
        hashing.begin();
        hashing.close();
        work.time();
        assertThat(cache.hashes).isEmpty();
    }

    /** Does everything on this thread, and has something else to do after so many looks. */
    private static final class Busy implements Work {
        private final SameThread own = new SameThread();
        private final AtomicInteger looksUntilBusy = new AtomicInteger();
        private final AtomicInteger looks = new AtomicInteger();

        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            return own.start(rank, task);
        }

        @Override
        public Job<?> later(Duration wait, Runnable action) {
            return own.later(wait, action);
        }

        @Override
        public boolean isAtRest() {
            looks.incrementAndGet();
            return looksUntilBusy.getAndDecrement() > 0;
        }

        /** Lets time pass. */
        void time() {
            own.runDelayed();
        }

        @Override
        public void close() {}
    }
}
