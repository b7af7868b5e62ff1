package org.caveat.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caveat.reliability.share.ShareProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share that answers slowly, and one that stops answering. */
class SlowShareTest {
    private static final String SHARE =
            "-Djava.nio.file.spi.DefaultFileSystemProvider=" + ShareProvider.class.getName();

    @TempDir
    Path temporary;

    @Test
    void theWindowStaysLiveOnAShareThatAnswersSlowly() throws Exception {
        Path share = Files.createDirectories(temporary.resolve("share"));
        Path photograph = Path.of(System.getProperty("shared")).resolve("corpora/bad/carrier.jpg");
        for (int i = 0; i < 12; i++) {
            Files.copy(photograph, share.resolve("photo-" + i + ".jpg"));
        }
        OwnProcess.run(SlowShareTrial.class, List.of("-Xmx512m", SHARE), temporary, 5);
        System.out.println(Files.readString(temporary.resolve("said.txt")));
    }
}
