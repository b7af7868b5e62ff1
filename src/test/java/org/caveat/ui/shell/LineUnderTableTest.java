package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import org.caveat.samples.Samples;
import org.caveat.settings.Settings;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The instant line in the window: by its keys, beside the picture and the cards. */
class LineUnderTableTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path samples = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(disk.resolve("samples"));
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(samples.resolve("azari-airplane-from-above.jpg")))
                .size(1440, 900)
                .rest();
    }

    @Test
    void itStandsUnderTheLightTableAlone() {
        try (RealWindow window = open()) {
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isTrue();
            window.press(KeyCode.G);
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isFalse();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void iTakesItAwayUntilIBringsItBackAlsoTheNextTime() {
        try (RealWindow window = open()) {
            window.press(KeyCode.I).rest();
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isFalse();
        }
        try (RealWindow window = open()) {
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isFalse();
            window.press(KeyCode.I);
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isTrue();
        }
    }

    @Test
    void inALowWindowThePhotographHasTheRoomUntilTheLineIsAskedFor() {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().withTextSize(200)));
        try (RealWindow window = open()) {
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isFalse();
            window.press(KeyCode.I);
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isTrue();
            window.press(KeyCode.I);
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isFalse();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void inAFieldIIsALetter() {
        try (RealWindow window = open()) {
            window.press(KeyCode.F2).type("i");
            assertThat(Toolkit.on(() -> window.has(".instant-line"))).isTrue();
            assertThat(Toolkit.on(() -> ((TextInputControl) focused(window)).getText()))
                    .endsWith("i");
        }
    }

    @Test
    void enterOnAMarkPutsTheKeyboardOnItsCardAndEscBackOnThePicture() {
        try (RealWindow window = open()) {
            Toolkit.run(() -> mark(window, "After the instant").requestFocus());
            window.press(KeyCode.ENTER);
            window.awaiting("the card", () -> isOn(window, ".caveat-card"));
            assertThat(Toolkit.on(() -> focused(window).getAccessibleText())).contains("After the instant", "1930");
            window.press(KeyCode.ESCAPE);
            assertThat(Toolkit.on(() -> isOn(window, ".stage"))).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Settings.Theme.class)
    void theMarkWithTheKeyboardIsSeenBesideTheSelectedOne(Settings.Theme theme) {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().with(theme)));
        try (RealWindow window = open()) {
            Toolkit.run(() -> mark(window, "After the instant").requestFocus());
            window.press(KeyCode.LEFT);
            window.screenshot("instant-line-" + theme.name().toLowerCase(Locale.ROOT));
            assertThat(Toolkit.on(() -> stroke(mark(window, "the instant"), ".line-ring")))
                    .isEqualTo(theme == Settings.Theme.DARK ? Color.web("#5AB0FF") : Color.web("#0A5FB4"));
            assertThat(Toolkit.on(() -> stroke(mark(window, "After the instant"), ".line-box")))
                    .isEqualTo(theme == Settings.Theme.DARK ? Color.web("#EDECE9") : Color.web("#1D1C1A"));
            assertThat(Toolkit.on(() -> stroke(mark(window, "After the instant"), ".line-ring")))
                    .isEqualTo(Color.TRANSPARENT);
        }
    }

    private static Paint stroke(Node mark, String part) {
        return ((Shape) mark.lookup(part)).getStroke();
    }

    @Test
    void escOnAMarkGoesBackToThePictureAndNotToTheSheet() {
        try (RealWindow window = open()) {
            Toolkit.run(() -> mark(window, "After the instant").requestFocus());
            window.press(KeyCode.ESCAPE);
            assertThat(Toolkit.on(() -> isOn(window, ".stage") && window.has(".stage")))
                    .isTrue();
        }
    }

    @Test
    void whileTheLineHasTheKeyboardTheArrowsStayOnIt() {
        try (RealWindow window = open()) {
            String title = Toolkit.on(() -> mark(window, "the instant").getAccessibleText());
            Toolkit.run(() -> mark(window, "After the instant").requestFocus());
            window.press(KeyCode.RIGHT).press(KeyCode.LEFT);
            assertThat(Toolkit.on(() -> focused(window).getAccessibleText())).isEqualTo(title);
            window.press(KeyCode.I);
            assertThat(Toolkit.on(() -> isOn(window, ".stage")))
                    .as("the keyboard does not vanish with the line")
                    .isTrue();
        }
    }

    @Test
    void aCardThatIsSelectedHasItsMarkSelected() {
        try (RealWindow window = open()) {
            Toolkit.run(() -> window.scene().getRoot().lookupAll(".caveat-card").stream()
                    .filter(card -> card.getAccessibleText().contains("is born"))
                    .findFirst()
                    .orElseThrow()
                    .requestFocus());
            Toolkit.pulses();
            assertThat(Toolkit.on(() -> mark(window, "Before the instant")
                            .getPseudoClassStates()
                            .contains(SELECTED)))
                    .isTrue();
            assertThat(Toolkit.on(() -> mark(window, "After the instant")
                            .getPseudoClassStates()
                            .contains(SELECTED)))
                    .isFalse();
        }
    }

    @Test
    void thePhotographsOwnDateLeadsToItsField() {
        try (RealWindow window = open()) {
            Toolkit.run(() -> mark(window, "the instant").requestFocus());
            window.press(KeyCode.ENTER);
            window.awaiting("the field", () -> focused(window) instanceof TextInputControl);
            assertThat(Toolkit.on(() -> ((TextInputControl) focused(window)).getText()))
                    .isEqualTo("1914/1929");
        }
    }

    private static Node focused(RealWindow window) {
        return window.scene().getFocusOwner();
    }

    private static boolean isOn(RealWindow window, String selector) {
        return window.scene().getRoot().lookupAll(selector).contains(focused(window));
    }

    private static Node mark(RealWindow window, String begins) {
        return window.scene().getRoot().lookupAll(".line-mark").stream()
                .filter(node -> node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(begins))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mark says " + begins));
    }
}
