package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The light table by its keys, in the whole window. */
class TableKeysTest {
    private static final String BOATS = "beato-boats-nagasaki.jpg";
    private static final String HOME = "lange-dust-bowl-home.jpg";

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void bringTwoPhotographs() throws IOException {
        folder = Files.createDirectory(disk.resolve("box 1"));
        for (String file : new String[] {BOATS, HOME}) {
            Files.copy(Samples.photograph(file), folder.resolve(file));
        }
        Told.nothing(HOME)
                .caveat("urn:uuid:1", Kind.CARE, "Look with care.")
                .lead("urn:uuid:1")
                .beside(folder.resolve(HOME));
    }

    @Test
    void thePictureIsTurnedFlippedAndInvertedByKeysAndTheFileIsNotTouched() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve(BOATS));
        try (RealWindow window = open(BOATS)) {
            double width = mat(window);
            window.press(KeyCode.W);
            assertThat(mat(window)).as("on its side").isLessThan(width);
            window.press(KeyCode.Q);
            assertThat(mat(window)).isEqualTo(width);
            window.press(KeyCode.M);
            assertThat(isOn(window, "Flip the view left for right (M)")).isTrue();
            window.press(KeyCode.X);
            window.awaiting(
                    "the sign of another light",
                    () -> window.canClick("Light (L). The picture is shown changed: inverted"));
            window.press(KeyCode.RIGHT).press(KeyCode.LEFT).rest();
            window.awaiting("its own light again", () -> window.canClick("Light (L)"));
            assertThat(window.failures()).isEmpty();
        }
        assertThat(folder.resolve(BOATS)).hasBinaryContent(before);
        assertThat(folder.resolve(BOATS + ".caveat.json")).doesNotExist();
    }

    @Test
    void theLightIsSetByTheArrowsAndEscapeGoesBackToTheTable() {
        try (RealWindow window = open(BOATS)) {
            window.press(KeyCode.L).press(KeyCode.RIGHT).press(KeyCode.TAB).press(KeyCode.LEFT);
            window.awaiting(
                    "the light",
                    () -> window.canClick("Light (L). The picture is shown changed: brightness +5, contrast −5"));
            window.press(KeyCode.ESCAPE);
            assertThat(Toolkit.on(() -> Window.getWindows().stream()
                            .anyMatch(other -> other.getScene().getRoot().lookup(".light-controls") != null)))
                    .isFalse();
            assertThat(window.has(".stage")).as("still on the table").isTrue();
            assertThat(Toolkit.on(() -> window.scene().getFocusOwner() instanceof Slider))
                    .isFalse();
        }
    }

    @Test
    void theMapOfTheWholeIsSwitchedOffAndOnByItsKey() {
        try (RealWindow window = open(BOATS)) {
            assertThat(window.has(".overview")).isFalse();
            window.press(KeyCode.DIGIT1).rest();
            assertThat(window.has(".overview")).isTrue();
            window.press(KeyCode.O);
            assertThat(window.has(".overview")).isFalse();
            window.press(KeyCode.O);
            assertThat(window.has(".overview")).isTrue();
        }
    }

    @Test
    void aPictureBehindACaveatOfCareOpensByEnterAndStaysOpen() {
        try (RealWindow window = open(HOME)) {
            assertThat(window.has(".curtain")).isTrue();
            assertThat(window.hasWords("Look with care.")).isTrue();
            window.press(KeyCode.ENTER).rest();
            assertThat(window.has(".curtain")).isFalse();
            window.press(KeyCode.LEFT).rest().press(KeyCode.RIGHT).rest();
            assertThat(window.has(".curtain")).as("when one comes back").isFalse();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void behindACaveatOfCareNoRectangleCanBeDrawn() {
        try (RealWindow window = open(HOME)) {
            window.press(KeyCode.N).press(KeyCode.DIGIT3).press(KeyCode.ESCAPE);
            window.press(KeyCode.R);
            assertThat(isOn(window, "Draw a rectangle (R)")).isFalse();
        }
    }

    private RealWindow open(String photograph) {
        return new RealWindow(home, Optional.empty(), Optional.of(folder.resolve(photograph)))
                .size(1440, 900)
                .rest();
    }

    private static double mat(RealWindow window) {
        return Toolkit.on(() -> window.node(".mat").getBoundsInParent().getWidth());
    }

    private static boolean isOn(RealWindow window, String words) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".toggle-button").stream()
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getAccessibleText()))
                .anyMatch(button -> ((javafx.scene.control.ToggleButton) button).isSelected()));
    }
}
