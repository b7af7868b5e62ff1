package org.caveat.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is really full: what stood there stands, what was typed stays, both ways in say so, and once there is room the
 * same words are saved. The disk is in memory, and ends with the program: no other sees it.
 */
class FullDiskTest {
    private static final String SHELL = "mount -t tmpfs -o size=512k tmpfs \"$0\" && exec \"$@\"";

    /** What the program sees, line by line. */
    private static final List<String> SEEN = List.of(
            "saved: 0",
            "full: 3 .*a\\.jpg\\.caveat\\.json was not saved: the disk is full\\. Make room, at least [0-9,]+ KB, and save again\\."
                    + " The file on disk is as it was\\.",
            "old: true",
            "retried: 0",
            "new: true",
            "unkept: .*settings\\.json.*",
            "old: true",
            "kept: true",
            "settings: settings\\.json",
            "notice: true",
            "screen: true",
            "picture: .+",
            "trouble: false",
            "typed: true",
            "photograph: -1",
            "left: a\\.jpg a\\.jpg\\.caveat\\.json");

    @TempDir
    private Path place;

    @Test
    void onAFullDiskNothingIsLostAndTheRetrySucceedsOnceThereIsRoom() throws Exception {
        KilledFolder around = KilledFolder.in(place);
        Path disk = Files.createDirectory(place.resolve("disk"));
        List<String> before = onItsOwnDisk(disk);
        try (Victim program = Victim.of(
                before,
                FullDisk.class,
                around.home(),
                disk.toString(),
                around.home().toString(),
                around.folder().resolve("p00.jpg").toString())) {
            int exit = program.await();
            assertThat(exit).as(String.join("\n", program.lines())).isZero();
            List<String> seen = program.lines().stream()
                    .filter(line -> line.matches("[a-z]+: .*"))
                    .toList();
            assertThat(seen).hasSameSizeAs(SEEN);
            for (int line = 0; line < SEEN.size(); line++) {
                assertThat(seen.get(line)).matches(SEEN.get(line));
            }
        }
        Trials.add(new Trial(Heading.DURABILITY, "a disk in memory full to the last byte", 3, 3, 0, 0));
    }

    /** What a program is started with to have a small disk of its own. */
    private static List<String> onItsOwnDisk(Path disk) throws IOException, InterruptedException {
        String unshare = Shared.tool("unshare");
        List<String> before = new ArrayList<>(List.of(unshare, "-rm", "sh", "-c", SHELL, disk.toString()));
        List<String> trial = new ArrayList<>(before);
        trial.add("true");
        boolean isAllowed =
                new ProcessBuilder(trial).redirectErrorStream(true).start().waitFor() == 0;
        assumeTrue(isAllowed, "a disk of one's own is not allowed here");
        return before;
    }
}
