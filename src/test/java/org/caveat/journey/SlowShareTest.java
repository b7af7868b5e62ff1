package org.caveat.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.reliability.Heading;
import org.caveat.reliability.Trial;
import org.caveat.reliability.Trials;
import org.caveat.reliability.share.ShareProvider;
import org.caveat.settings.SettingsStore;
import org.caveat.shared.Shared;
import org.caveat.sidecar.Loaded;
import org.caveat.sidecar.RecoveryFolder;
import org.caveat.sidecar.SidecarStore;
import org.caveat.sidecar.Unsaved;
import org.caveat.sidecar.file.LocalDisk;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share that answers slowly, 50 ms a call, and one that stops answering. */
class SlowShareTest {
    private static final int PHOTOGRAPHS = 12;
    private static final String SHARE =
            "-Djava.nio.file.spi.DefaultFileSystemProvider=" + ShareProvider.class.getName();

    @TempDir
    Path temporary;

    @Test
    void theWindowStaysLiveWhateverTheShareDoesAndWhatIsTypedIsKept() throws Exception {
        byte[] picture = Files.readAllBytes(Shared.path("corpora/bad/carrier.jpg"));
        Path share = Files.createDirectories(temporary.resolve("share"));
        for (int photograph = 0; photograph < PHOTOGRAPHS; photograph++) {
            Files.write(share.resolve("photo-" + (10 + photograph) + ".jpg"), picture);
        }
        new SettingsStore(temporary.resolve("home/config/caveat"), Messages.english())
                .change(now -> now.opened(share.toString()));

        OwnProcess.run(SlowShareTrial.class, List.of("-Xmx512m", SHARE), temporary, 5);

        List<String> kept = new ArrayList<>(saved(share));
        assertThat(kept).containsAll(SlowShareTrial.SAID.subList(0, 3));
        kept.addAll(waiting(share));
        long lost = SlowShareTrial.SAID.stream()
                .filter(said -> !kept.contains(said))
                .count();
        long damaged = photographs(share)
                .filter(photograph -> !isWhole(photograph, picture))
                .count();
        assertThat(lost).as("words lost, of which are kept: " + kept).isZero();
        assertThat(damaged).isZero();
        tell(lost, damaged);
    }

    private static void tell(long lost, long damaged) {
        Trials.add(new Trial(Heading.STAYING, "a share that takes 50 ms for each call", 1, 3, lost, damaged));
        Trials.add(new Trial(
                Heading.STAYING,
                "a share that stops answering: on opening, exporting, saving, closing",
                4,
                2,
                lost,
                damaged));
        Trials.say(
                "file calls by the window",
                "On a slow and on a dead share the window's own thread made 0 calls of files, from opening to closing.");
    }

    private static Stream<Path> photographs(Path share) throws IOException {
        try (Stream<Path> files = Files.list(share)) {
            return files.filter(file -> file.toString().endsWith(".jpg")).toList().stream();
        }
    }

    private static boolean isWhole(Path photograph, byte[] picture) {
        try {
            return Arrays.equals(Files.readAllBytes(photograph), picture);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The headlines that are on the share. */
    private static List<String> saved(Path share) throws IOException {
        SidecarStore store = new SidecarStore(Messages.english());
        return photographs(share)
                .map(store::load)
                .filter(Loaded.Present.class::isInstance)
                .map(loaded -> headline(loaded.state()))
                .toList();
    }

    /** The headlines that will be offered at the next start. */
    private List<String> waiting(Path share) {
        return new RecoveryFolder(temporary.resolve("home/data/caveat/recovery"), new LocalDisk())
                .of(share).stream()
                        .map(Unsaved::state)
                        .map(SlowShareTest::headline)
                        .toList();
    }

    private static String headline(AnnotatedPhotograph state) {
        return state.photograph().headline("en").orElse("");
    }
}
