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
            assertThat(program.lines().stream().filter(line -> line.matches("[a-z]+: .*")))
                    .satisfiesExactly(
                            line -> assertThat(line).isEqualTo("saved: 0"),
                            line -> assertThat(line)
                                    .startsWith("full: 3 ")
                                    .contains("a.jpg.caveat.json was not saved: the disk is full. Make room, at least ")
                                    .endsWith("and save again. The file on disk is as it was."),
                            line -> assertThat(line).isEqualTo("old: true"),
                            line -> assertThat(line).isEqualTo("retried: 0"),
                            line -> assertThat(line).isEqualTo("new: true"),
                            line -> assertThat(line).startsWith("unkept: ").contains("settings.json"),
                            line -> assertThat(line).isEqualTo("old: true"),
                            line -> assertThat(line).isEqualTo("kept: true"),
                            line -> assertThat(line).isEqualTo("settings: settings.json"),
                            line -> assertThat(line).isEqualTo("notice: true"),
                            line -> assertThat(line).isEqualTo("screen: true"),
                            line -> assertThat(line).startsWith("picture: "),
                            line -> assertThat(line).isEqualTo("trouble: false"),
                            line -> assertThat(line).isEqualTo("typed: true"),
                            line -> assertThat(line).isEqualTo("photograph: -1"),
                            line -> assertThat(line).isEqualTo("left: a.jpg a.jpg.caveat.json"));
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
