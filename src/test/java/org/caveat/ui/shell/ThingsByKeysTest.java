package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files as one thing, as a person works with them: without a mouse. */
class ThingsByKeysTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void makeThings() throws IOException {
        ImageIO.write(
                picture(400, 300, Color.GRAY), "jpg", folder.resolve("1_r.jpg").toFile());
        ImageIO.write(
                picture(300, 400, Color.PINK), "jpg", folder.resolve("1_v.jpg").toFile());
        ImageIO.write(
                picture(400, 300, Color.GRAY), "jpg", folder.resolve("2.jpg").toFile());
        pages(folder.resolve("2.tif"), 3);
        ImageIO.write(
                picture(400, 300, Color.BLUE),
                "jpg",
                folder.resolve("stray.jpg").toFile());
    }

    @Test
    void theBackIsTurnedToAndWhatIsDrawnThereIsSaidOfIt() throws IOException {
        try (RealWindow window = open()) {
            window.awaiting("two things and a stray", () -> window.hasWords("3 photographs"));
            assertThat(window.hasWords("recto and verso")).isTrue();
            window.press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
            window.press(KeyCode.V).awaiting("the back", () -> window.hasWords("Seen: verso"));
            answer(window, "A stamp on the back.");
            window.awaiting("it on disk", () -> said("1_r.jpg").contains("A stamp on the back."));
            assertThat(said("1_r.jpg")).contains("\"source\": \"1_v.jpg\"");
            assertThat(window.hasWords("on the verso: 1_v.jpg")).isTrue();
            window.awaiting("the region on the back", () -> hasRegions(window));
            window.press(KeyCode.E).press(KeyCode.V);
            window.awaiting("the front", () -> window.hasWords("Seen: leading file"));
            window.awaiting("no region on the front", () -> !hasRegions(window));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void pagesAreLeafedThroughAndCarryCaveatsOfTheirOwn() throws IOException {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT)
                    .press(KeyCode.RIGHT)
                    .press(KeyCode.ENTER)
                    .rest();
            window.awaiting("the files", () -> window.hasWords("Seen: leading file"));
            Toolkit.run(() -> ((javafx.scene.control.MenuButton)
                            window.scene().getRoot().lookup(".leaf-files"))
                    .getItems()
                    .get(1)
                    .fire());
            window.awaiting("its pages", () -> window.hasWords("1 of 3"));
            window.press(KeyCode.PAGE_DOWN).awaiting("the second", () -> window.hasWords("2 of 3"));
            window.press(KeyCode.PAGE_DOWN).awaiting("the third", () -> window.hasWords("3 of 3"));
            answer(window, "Another hand.");
            window.awaiting("it on disk", () -> said("2.jpg").contains("Another hand."));
            assertThat(said("2.jpg")).contains("\"caveat:page\": 3").contains("\"source\": \"2.tif\"");
            window.press(KeyCode.E).press(KeyCode.PAGE_UP).awaiting("the second", () -> window.hasWords("2 of 3"));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aThingIsPartedAndJoinedByHandAndBothAreUndone() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT);
            command(window, "Part the files");
            window.awaiting("one more", () -> window.hasWords("4 photographs"));
            window.awaiting("it on disk", () -> said("1_r.jpg").contains("caveat:apart"));
            window.press(KeyCode.CONTROL, KeyCode.Z).awaiting("one less", () -> window.hasWords("3 photographs"));
            window.press(KeyCode.CONTROL, KeyCode.A);
            command(window, "Join as one thing");
            window.press(KeyCode.ENTER).awaiting("one thing", () -> window.hasWords("1 photograph"));
            window.awaiting("it on disk", () -> said("1_r.jpg").contains("stray.jpg"));
            assertThat(folder.resolve("stray.jpg")).exists();
            window.press(KeyCode.CONTROL, KeyCode.Z).awaiting("all again", () -> window.hasWords("3 photographs"));
            assertThat(window.failures()).isEmpty();
        }
        try (RealWindow again = open()) {
            again.awaiting("three", () -> again.hasWords("3 photographs"));
        }
    }

    @Test
    void whatWasPartedStaysPartedWhenTheFolderIsOpenedAgain() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT);
            command(window, "Part the files");
            window.awaiting("one more", () -> window.hasWords("4 photographs"));
            window.awaiting("it on disk", () -> said("1_r.jpg").contains("caveat:apart"));
        }
        try (RealWindow again = open()) {
            again.awaiting("four", () -> again.hasWords("4 photographs"));
        }
    }

    /** Whether there is a region on what is seen, to which the keyboard can come. */
    private static boolean hasRegions(RealWindow window) {
        return window.node(".region").isFocusTraversable();
    }

    private static void answer(RealWindow window, String words) {
        window.press(KeyCode.R).press(KeyCode.RIGHT).press(KeyCode.ENTER).rest();
        window.awaiting("the questions", () -> window.has(".questions-panel"));
        window.press(KeyCode.DIGIT8);
        window.awaiting("its field", () -> window.scene().getFocusOwner() instanceof TextInputControl);
        window.paste(words).pressButton("Keep").rest().press(KeyCode.ESCAPE);
        window.awaiting("the cards", () -> !window.has(".questions-panel"));
    }

    private static void command(RealWindow window, String name) {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .paste(name)
                .press(KeyCode.ENTER)
                .rest();
    }

    private String said(String photograph) {
        try {
            Path sidecar = folder.resolve(photograph + ".caveat.json");
            return Files.exists(sidecar) ? Files.readString(sidecar) : "";
        } catch (IOException beingWritten) {
            return "";
        }
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest();
    }

    private static BufferedImage picture(int width, int height, Color colour) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static void pages(Path file, int count) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 0; page < count; page++) {
                int shade = 60 * page;
                writer.writeToSequence(
                        new IIOImage(picture(500, 400, new Color(shade, shade, shade)), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }
}
