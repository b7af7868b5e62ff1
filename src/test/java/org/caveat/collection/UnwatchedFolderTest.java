package org.caveat.collection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.SetHeadline;
import org.caveat.work.Background;
import org.caveat.work.Job;
import org.caveat.work.Task;
import org.caveat.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody tells of changes, the folder is looked at every so often, and the same is seen. */
class UnwatchedFolderTest {
    @TempDir
    Path folder;

    @Test
    void whatOthersChangeIsSeenByLookingAndThatIsToldOnce() throws Exception {
        Files.createDirectory(folder.resolve("box"));
        for (String name : List.of("a.jpg", "b.jpg", "box/c.jpg")) {
            Files.writeString(folder.resolve(name), "picture " + name);
        }
        try (Watched watched = new Watched(folder, Deaf::new)) {
            watched.shell("cp a.jpg d.jpg && rm b.jpg && mkdir -p new && mv box/c.jpg new/c.jpg");
            watched.untilShown("a.jpg", "d.jpg", "new/c.jpg");
            watched.say("a.jpg", "ours");
            watched.until(watched.open::isAllSaved);
            TwoVersions.lang(folder.resolve("a.jpg"))
                    .edit(new SetHeadline("en", "Boats"))
                    .save();
            watched.until(() -> !watched.open
                    .holding("a.jpg")
                    .orElseThrow()
                    .state()
                    .photograph()
                    .titles()
                    .isEmpty());
            watched.shell("printf 'another picture altogether' > d.jpg");
            watched.until(() ->
                    watched.open.holding("d.jpg").orElseThrow().facts().header().bytes() == 26);
            watched.until(() -> watched.unwatched.get() == 1);
        }
    }

    @Test
    void whatChangesBeforeAnyNewsAreHeardIsSeenOnceTheyAre() throws Exception {
        Files.writeString(folder.resolve("a.jpg"), "picture");
        CountDownLatch hearing = new CountDownLatch(1);
        try (Watched watched = new Watched(folder, work -> new Late(work, hearing))) {
            watched.untilShown("a.jpg");
            watched.shell("cp a.jpg d.jpg && " + saying("Box 12"));
            hearing.countDown();
            watched.untilShown("a.jpg", "d.jpg");
            watched.until(() -> watched.open.snapshot().title().equals("Box 12"));
        }
    }

    @Test
    void whatIsSaidOfTheCollectionBeforeAnyNewsAreHeardIsSeenThoughNothingCameOrWent() throws Exception {
        Files.createDirectory(folder.resolve("box"));
        Files.writeString(folder.resolve("box/a.jpg"), "picture");
        CountDownLatch hearing = new CountDownLatch(1);
        try (Watched made = new Watched(folder)) {
            made.shell(saying("Box 11"));
        }
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        try (Watched watched = new Watched(folder, work -> new Late(work, hearing))) {
            watched.untilShown("box/a.jpg");
            watched.shell(saying("Box 12"));
            Files.setLastModifiedTime(folder, longAgo);
            hearing.countDown();
            watched.until(() -> watched.open.snapshot().title().equals("Box 12"));
        }
    }

    /** Writes what is said of the collection, in place. */
    private static String saying(String title) {
        return "printf '{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"AnnotationCollection\","
                + " \"id\": \"urn:uuid:2\", \"label\": [{\"language\": \"en\", \"value\": \"" + title + "\"}]}'"
                + " > collection.caveat.json";
    }

    /** Work in which who waits for news has to wait before they begin. */
    private record Late(Background work, CountDownLatch hearing) implements Work {
        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            return work.start(rank, task);
        }

        @Override
        public <T> Job<T> aside(Task<T> task) {
            return work.aside(progress -> {
                hearing.await();
                return task.run(progress);
            });
        }

        @Override
        public Job<?> later(Duration wait, Runnable action) {
            return work.later(wait, action);
        }

        @Override
        public void close() {
            work.close();
        }
    }

    /** Work that lends no thread to who waits, and for which a long while is over soon. */
    private record Deaf(Background work) implements Work {
        @Override
        public <T> Job<T> start(Rank rank, Task<T> task) {
            return work.start(rank, task);
        }

        @Override
        public Job<?> later(Duration wait, Runnable action) {
            return work.later(wait.compareTo(Watching.BETWEEN_LOOKS) < 0 ? wait : Duration.ofMillis(50), action);
        }

        @Override
        public void close() {
            work.close();
        }
    }
}
