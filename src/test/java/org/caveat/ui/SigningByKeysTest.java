package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which name is signed what somebody writes whom nobody asked for one; with nothing but keys. */
class SigningByKeysTest {
    private static final String TOLD = "You sign as “A. Marin”.";
    private static final String RIGHT = "That’s right";
    private static final String CHANGE = "Change…";

    @TempDir
    Path home;

    @TempDir
    Path place;

    private Path samples = Path.of("");

    @BeforeEach
    void bringTheSamples() throws IOException {
        samples = Samples.copyTo(place.resolve("samples"));
    }

    private RealWindow inTheCaption() {
        RealWindow window = RealWindow.forANewcomer(home, samples);
        window.size(1440, 900).rest();
        Tabbing.to(window, "Open the samples");
        window.press(KeyCode.SPACE).rest();
        window.awaiting("the tour", () -> window.has(".tour-callout")).rest();
        return window.press(KeyCode.ESCAPE).rest().press(KeyCode.F2).rest();
    }

    @Test
    void itIsToldWhereOneWritesInTheCaptionAndAmongTheQuestions() {
        try (RealWindow window = inTheCaption()) {
            assertThat(isTold(window)).isTrue();
            window.press(KeyCode.ESCAPE).press(KeyCode.N).rest();
            assertThat(Toolkit.on(() -> window.has(".question-row"))).isTrue();
            assertThat(isTold(window)).isTrue();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void whoFindsItRightIsNeverToldAgain() {
        try (RealWindow window = inTheCaption()) {
            Tabbing.to(window, RIGHT);
            assertThat(Toolkit.on(() -> window.scene().getFocusOwner().getAccessibleHelp()))
                    .isEqualTo(TOLD);
            assertThat(Toolkit.on(() -> window.scene().getFocusOwner().getAccessibleRole()))
                    .isEqualTo(AccessibleRole.BUTTON);
            window.press(KeyCode.SPACE).rest();
            assertThat(isTold(window)).isFalse();
            assertThat(Toolkit.on(() -> RealWindow.isSeen(window.scene().getFocusOwner())))
                    .isTrue();
            window.awaiting("the name to be kept", () -> settings().contains("\"author\" : \"A. Marin\""));
            assertThat(window.failures()).isEmpty();
        }
        try (RealWindow window = RealWindow.forANewcomer(home, samples)) {
            window.size(1440, 900).rest().awaiting("the photographs", () -> window.has(".photo-cell"));
            window.press(KeyCode.ENTER).press(KeyCode.F2).rest();
            assertThat(isTold(window)).isFalse();
        }
    }

    @Test
    void whoChangesItDoesSoInTheSettingsAndIsNoLongerTold() {
        try (RealWindow window = inTheCaption()) {
            Tabbing.to(window, CHANGE);
            window.press(KeyCode.SPACE).rest();
            assertThat(Toolkit.on(() -> window.has(".settings-view"))).isTrue();
            window.paste("C. Dupont").press(KeyCode.ESCAPE).rest();
            assertThat(isTold(window)).isFalse();
            window.awaiting("the name to be kept", () -> settings().contains("\"author\" : \"C. Dupont\""));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void whoOnlyLooksIntoTheSettingsIsStillTold() {
        try (RealWindow window = inTheCaption()) {
            Tabbing.to(window, CHANGE);
            window.press(KeyCode.SPACE).rest().press(KeyCode.ESCAPE).rest();
            assertThat(isTold(window)).isTrue();
            assertThat(Tabbing.isAt(window, CHANGE)).isTrue();
        }
    }

    private static boolean isTold(RealWindow window) {
        return window.hasWords(TOLD);
    }

    private String settings() {
        return RealWindow.text(home.resolve("settings.json"));
    }
}
