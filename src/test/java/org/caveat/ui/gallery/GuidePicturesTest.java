package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.caveat.edit.caption.CaptionField;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings.Theme;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pictures of the guide and of the README are of the window as it is, light and dark, on the samples as they are.
 * {@code -Dpictures=renew} takes them anew.
 */
class GuidePicturesTest {
    private static final double MOST_DIFFERENT = 0.02;
    private static final float QUALITY = 0.9f;
    private static final Path PICTURES =
            Path.of(System.getProperty("project.root", ".")).resolve("src/guide/pictures");

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private final Map<String, BufferedImage> taken = new LinkedHashMap<>();

    @ParameterizedTest
    @EnumSource
    void theGuideShowsTheWindowAsItIs(Theme theme) throws IOException {
        tour(theme);
        for (Map.Entry<String, BufferedImage> picture : taken.entrySet()) {
            String name = picture.getKey() + (theme == Theme.DARK ? "-dark.jpg" : ".jpg");
            Path shown = PICTURES.resolve(name);
            if (System.getProperty("pictures", "").equals("renew")) {
                keep(picture.getValue(), shown);
            }
            assertThat(shown).exists();
            BufferedImage now = PerceptualDifference.fromAfar(picture.getValue());
            assertThat(PerceptualDifference.share(PerceptualDifference.fromAfar(ImageIO.read(shown.toFile())), now))
                    .as(name)
                    .isLessThan(MOST_DIFFERENT);
        }
    }

    private void tour(Theme theme) throws IOException {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        Path samples = Samples.copyTo(disk.resolve("Sample photographs"));
        Path versions = TwoCurators.make(disk.resolve("Two curators"));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(samples)).size(1280, 800)) {
            window.rest().press(KeyCode.HOME);
            take(window, "contact-sheet");
            sayAndAsk(window.press(KeyCode.ENTER));
            many(window);
            Toolkit.run(() -> window.window().open(versions));
            window.awaiting("the versions", () -> window.window().openFolder().equals(Optional.of(versions)));
            window.rest().press(KeyCode.END).press(KeyCode.ENTER).rest().click("Caption");
            showVersions(window.rest());
            take(window, "versions");
        }
    }

    private void sayAndAsk(RealWindow window) {
        take(window, "light-table");
        window.press(KeyCode.N).press(KeyCode.DIGIT3);
        window.awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        take(window, "nine-questions");
        window.pressButton("Not known");
        take(window, "not-known");
        window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.E);
        window.rest().press(KeyCode.F2).press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.F2);
        take(window, "caption");
        window.press(KeyCode.ESCAPE);
    }

    private void many(RealWindow window) {
        window.press(KeyCode.G).press(KeyCode.CONTROL, KeyCode.F).paste("river ");
        take(window, "search");
        window.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE).press(KeyCode.ESCAPE);
        window.rest().press(KeyCode.HOME).press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.B);
        addAKeyword(window.rest());
        // from below, so that the first rows stand at the top whenever they were laid out
        window.press(KeyCode.ESCAPE)
                .press(KeyCode.ESCAPE)
                .press(KeyCode.K)
                .rest()
                .press(KeyCode.CONTROL, KeyCode.END);
        window.rest().press(KeyCode.CONTROL, KeyCode.HOME);
        take(window, "coverage");
        window.press(KeyCode.G).rest().openExport();
        window.awaiting("what is left out", () -> window.has(".left-out-known"))
                .awaiting("how it begins", () -> window.has(".export-preview-made"));
        take(window, "export");
        window.press(KeyCode.ESCAPE);
    }

    /** Says in the form which field it is and what is added, and looks at what would be there then. */
    private void addAKeyword(RealWindow window) {
        for (int down = List.of(CaptionField.values()).indexOf(CaptionField.KEYWORD); down > 0; down--) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.TAB).press(KeyCode.DOWN).press(KeyCode.TAB).paste("Open Content Program");
        window.pressButton("Preview").awaiting("what would change", () -> window.hasWords("would change"));
        take(window, "many-at-once");
    }

    /** From the first of the two fields, the medium, on to the second: what is seen. */
    private static void showVersions(RealWindow window) {
        String next = "2 fields have several versions";
        window.pressButton(next).rest().pressButton(next);
    }

    private void take(RealWindow window, String name) {
        window.rest();
        taken.put(name.toLowerCase(Locale.ROOT), Screenshot.taken(window.scene()));
    }

    /** As a JPEG: a photograph is the most of it. */
    private static void keep(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.getGraphics().drawImage(picture, 0, 0, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam as = writer.getDefaultWriteParam();
        as.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        as.setCompressionQuality(QUALITY);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), as);
        } finally {
            writer.dispose();
        }
    }
}
