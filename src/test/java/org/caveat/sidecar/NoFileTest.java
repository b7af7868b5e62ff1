package org.caveat.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.caveat.text.Messages;
import org.caveat.work.Deadline;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the place of a sidecar and is no file. */
class NoFileTest {
    private final SidecarStore store = new SidecarStore(Messages.english());

    @TempDir
    private Path folder;

    private Path photograph;

    @BeforeEach
    void aPhotograph() {
        photograph = folder.resolve("a.jpg");
    }

    @Test
    void aFolderInItsPlaceLocksThePhotographAndStays() throws IOException {
        Files.createDirectory(SidecarName.of(photograph));
        assertThat(store.load(photograph))
                .isInstanceOfSatisfying(Loaded.Locked.class, locked -> assertThat(locked.reason())
                        .startsWith("“a.jpg.caveat.json” is a folder, and cannot be read. It is kept as it is."));
        Desk desk = new Desk(photograph, "A. Marin").caption("Not lost.");
        assertThat(catchThrowableOfType(SaveFailure.class, desk::save)).isNotNull();
        assertThat(SidecarName.of(photograph)).isEmptyDirectory();
        assertThat(folder.toFile().list()).containsExactly("a.jpg.caveat.json");
    }

    /** A pipe is waited for without end by whoever opens it. */
    @Test
    void aPipeInItsPlaceLocksThePhotographAndHoldsNobodyUp() throws Exception {
        Assumptions.assumeTrue(isPipeMade(SidecarName.of(photograph)), "needs mkfifo");
        Deadline patience = new Deadline("pipe", Duration.ofSeconds(20), 1);
        assertThat(patience.run(() -> store.load(photograph)))
                .isInstanceOfSatisfying(Loaded.Locked.class, locked -> assertThat(locked.reason())
                        .startsWith("“a.jpg.caveat.json” is a pipe or a device, and no file"));
    }

    @Test
    void anEmptyFileIsEvidenceToo() throws IOException {
        Files.createFile(SidecarName.of(photograph));
        assertThat(store.load(photograph))
                .isInstanceOfSatisfying(Loaded.Locked.class, locked -> assertThat(locked.reason())
                        .startsWith("a.jpg.caveat.json cannot be read: it is empty (line 1, column 1)."));
        Desk desk = new Desk(photograph, "A. Marin").caption("Not lost.");
        assertThat(catchThrowableOfType(SaveFailure.class, desk::save)).isNotNull();
        assertThat(SidecarName.of(photograph)).isEmptyFile();
    }

    private static boolean isPipeMade(Path path) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", path.toString()).start().waitFor() == 0;
        } catch (IOException noSuchTool) {
            return false;
        }
    }
}
