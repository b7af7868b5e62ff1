package org.caveat.collection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
