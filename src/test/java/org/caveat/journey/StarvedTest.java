package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.reliability.share.ShareProvider;
import org.caveat.shared.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Memory and the stack run out, and listeners fail: the window stays. */
class StarvedTest {
    @TempDir
    Path temporary;

    @Test
    void theProgramGoesOnWhereMemoryOrTheStackRunsOutOrAListenerFails() throws Exception {
        byte[] picture = Files.readAllBytes(Shared.path("corpora/bad/carrier.jpg"));
        Path share;
        try {
            share = starved(temporary.resolve("once"), picture);
        } catch (AssertionError failed) {
            // the toolkit without a screen beats time on a thread of its own: it may be the one for which memory ran
            // out
            if (!String.valueOf(failed.getMessage()).contains("Monocle Timer")) {
                throw failed;
            }
            share = starved(temporary.resolve("again"), picture);
        }
        long damaged = damaged(share, picture);
        assertThat(damaged).isZero();
        long lost = Files.readString(share.resolve("photo-0.jpg.caveat.json")).contains(StarvedTrial.SECRET + " six")
                ? 0
                : 1;
        assertThat(lost).isZero();
        Trials.add(new Trial(
                Heading.STAYING,
                "memory or the stack runs out in a save, an event, the toolkit's thread",
                StarvedTrial.SHORTAGES,
                5,
                lost,
                damaged));
        Trials.add(new Trial(
                Heading.STAYING, "a listener fails, and a timer at each of 100 pulses", 101, 1, lost, damaged));
    }

    private static Path starved(Path folder, byte[] picture) throws Exception {
        Path share = Files.createDirectories(folder.resolve("share"));
        for (int photograph = 0; photograph < 3; photograph++) {
            Files.write(share.resolve("photo-" + photograph + ".jpg"), picture);
        }
        OwnProcess.run(
                StarvedTrial.class,
                List.of("-Xmx128m", "-Djava.nio.file.spi.DefaultFileSystemProvider=" + ShareProvider.class.getName()),
                folder,
                5);
        return share;
    }

    private static long damaged(Path share, byte[] picture) throws IOException {
        long damaged = 0;
        for (int photograph = 0; photograph < 3; photograph++) {
            byte[] now = Files.readAllBytes(share.resolve("photo-" + photograph + ".jpg"));
            damaged += Arrays.equals(picture, now) ? 0 : 1;
        }
        return damaged;
    }
}
