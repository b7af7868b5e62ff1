package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of the README are of the window as it is, on the samples as they are. {@code -Dpictures=renew} takes them anew. */
class ReadmePicturesTest {
    private static final double MOST_DIFFERENT = 0.02;
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path GUIDE = ROOT.resolve("src/guide/pictures");

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void theReadmeShowsTheWindowAsItIs() throws IOException {
        for (Path picture : taken()) {
            Path shown = GUIDE.resolve(picture.getFileName().toString());
            if (System.getProperty("pictures", "").equals("renew")) {
                Files.createDirectories(GUIDE);
                Files.copy(picture, shown, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(Files.readString(ROOT.resolve("README.md")))
                    .contains("](src/guide/pictures/" + shown.getFileName());
            assertThat(PerceptualDifference.share(fromAfar(shown), fromAfar(picture)))
                    .as(shown.toString())
                    .isLessThan(MOST_DIFFERENT);
        }
    }

    private List<Path> taken() throws IOException {
        Path samples = Samples.copyTo(folder.resolve("Sample photographs"));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(samples)).size(1280, 800)) {
            Path sheet = window.rest().press(KeyCode.HOME).screenshot("contact-sheet");
            Path table = window.press(KeyCode.ENTER).rest().screenshot("light-table");
            window.press(KeyCode.N).press(KeyCode.DIGIT3);
            window.awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
            Path questions = window.rest().screenshot("nine-questions");
            return List.of(sheet, table, questions);
        }
    }

    private static BufferedImage fromAfar(Path picture) throws IOException {
        return PerceptualDifference.fromAfar(ImageIO.read(picture.toFile()));
    }
}
