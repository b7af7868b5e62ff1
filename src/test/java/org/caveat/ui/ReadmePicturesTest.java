package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.caveat.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's pictures of the window, made from the samples. {@code -Dpictures=renew} puts them into the guide. */
class ReadmePicturesTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path GUIDE = ROOT.resolve("src/guide/pictures");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void theReadmeShowsTheWindowAsItIs() throws IOException {
        Path samples = Samples.copyTo(folder.resolve("Sample photographs"));
        List<Path> taken;
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(samples)).size(1280, 800)) {
            Path sheet = window.rest().press(KeyCode.HOME).screenshot("contact-sheet");
            Path table = window.press(KeyCode.ENTER).rest().screenshot("light-table");
            taken = List.of(sheet, table);
        }
        for (Path picture : taken) {
            Path shown = GUIDE.resolve(picture.getFileName().toString());
            if (System.getProperty("pictures", "").equals("renew")) {
                Files.createDirectories(GUIDE);
                Files.copy(picture, shown, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(Files.readString(ROOT.resolve("README.md")))
                    .contains("](src/guide/pictures/" + shown.getFileName());
            assertThat(ImageIO.read(shown.toFile()).getWidth())
                    .as(shown.toString())
                    .isEqualTo(1280);
        }
    }
}
