package org.caveat.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PictureInputTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void picturesThatWereLookedAtAreNotHeldUntilTheyAreFinalized() throws Exception {
        Path photograph = Files.write(folder.resolve("a.jpg"), new byte[100]);
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PicturesLookedAt.class.getName(),
                        photograph.toString(),
                        "200")
                .redirectErrorStream(true)
                .start();
        try {
            String told = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(told).startsWith("held ");
            assertThat(Integer.parseInt(told.strip().substring("held ".length())))
                    .isLessThan(100);
        } finally {
            machine.destroyForcibly();
        }
    }

    @Test
    void aFileThatGrowsIsReadToItsEnd() throws IOException {
        Path photograph = Files.write(folder.resolve("a.jpg"), new byte[] {1, 2});
        try (PictureInput input = new PictureInput(Origin.of(photograph))) {
            Files.write(photograph, new byte[] {1, 2, 3, 4, 5});
            assertThat(input.stream().readAllBytes()).containsExactly(1, 2, 3, 4, 5);
        }
    }
}
