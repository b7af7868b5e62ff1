package org.caveat.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import org.caveat.metadata.FileFacts;
import org.caveat.metadata.Header;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarPlace;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.sidecar.file.Owner;
import org.caveat.text.Messages;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening a collection clears what killed programs left in its folders, and nothing else. */
class ClearingLeftOversTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private final SameThread work = new SameThread();
    private long ended;

    @BeforeEach
    void aPhotographInASubfolder() throws Exception {
        Files.createDirectory(folder.resolve("box"));
        Files.writeString(folder.resolve("box/a.jpg"), "picture a");
        Process process = new ProcessBuilder("true").start();
        process.waitFor();
        ended = process.pid();
    }

    @Test
    void whatAKilledProgramLeftGoesFromTheFolderItsSubfoldersAndTheOneOfTheSidecars() throws Exception {
        Path sidecars = Files.createDirectories(elsewhere.resolve("box"));
        for (Path left : new Path[] {folder, folder.resolve("box"), sidecars}) {
            leave(left, ended);
        }
        open(SidecarPlace.elsewhere(folder, elsewhere));
        assertThat(folder.toFile().list()).containsExactly("box");
        assertThat(folder.resolve("box").toFile().list()).containsExactly("a.jpg");
        assertThat(sidecars).isEmptyDirectory();
    }

    @Test
    void whatALivingProgramHoldsStays() throws Exception {
        leave(folder.resolve("box"), ProcessHandle.current().pid());
        open(SidecarPlace.BESIDE);
        assertThat(folder.resolve("box").toFile().list())
                .containsExactlyInAnyOrder("a.jpg", ".caveat-0123abcd.lock", ".caveat-aaaaaaaa.tmp");
    }

    @Test
    void aLockThatDoesNotSayWhoseItIsGoesWhenItIsLookedAtOnceMore() throws Exception {
        Path lock = Files.createFile(folder.resolve("box/.caveat-0123abcd.lock"));
        open(SidecarPlace.BESIDE);
        assertThat(lock).exists();
        Files.setLastModifiedTime(
                lock, FileTime.from(Clock.systemUTC().instant().minusSeconds(5)));
        work.runDelayed();
        assertThat(lock).doesNotExist();
    }

    private static void leave(Path folder, long process) throws Exception {
        String note = "{\"host\": \"" + Owner.self().host() + "\", \"process\": " + process + ", \"time\": \""
                + Clock.systemUTC().instant() + "\", \"token\": \"aaaaaaaa\"}";
        Files.writeString(folder.resolve(".caveat-0123abcd.lock"), note);
        Files.writeString(folder.resolve(".caveat-aaaaaaaa.tmp"), "half a sidecar");
    }

    private void open(SidecarPlace place) throws Exception {
        Messages messages = Messages.english();
        SidecarStore store = new SidecarStore(messages, Clock.systemUTC(), new LocalDisk(), place);
        CollectionReader reader = new CollectionReader(
                messages, ClearingLeftOversTest::facts, store::load, any -> CollectionDescription.NONE);
        OpenCollection open = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, new CollectionFile(messages)),
                work,
                new OpenCollection.Hand(Agent.person("A. Marin"), Clock.systemUTC()));
        open.read();
    }

    private static FileFacts facts(Path file) {
        FileFacts nothing = FileFacts.unreadable(0, "", "");
        Header header = new Header("image/jpeg", file.toFile().length(), 40, 30, 1, Optional.empty());
        return new FileFacts(header, nothing.facts(), nothing.entries(), nothing.problems(), Optional.empty());
    }
}
