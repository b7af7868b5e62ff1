package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F1 in a field shows, in its place, what the field is for. */
class FieldHelpByKeysTest {
    private static final String HEADLINE = "What the photograph is called, in one line.";
    private static final String ANSWER = "What the photograph does not tell, in a sentence or two.";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @Test
    void itIsShownByF1UntilTheKeyboardGoesElsewhereAndIsAlwaysSaidAloud() throws IOException {
        Files.copy(Samples.photograph("beato-boats-nagasaki.jpg"), folder.resolve("a.jpg"));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder))
                .size(1440, 900)
                .rest()) {
            window.press(KeyCode.HOME)
                    .press(KeyCode.ENTER)
                    .rest()
                    .press(KeyCode.F2)
                    .rest();
            assertThat(owner(window).getAccessibleHelp()).startsWith(HEADLINE).contains("For example: ");
            assertThat(sees(window, HEADLINE)).isFalse();
            window.press(KeyCode.F1);
            assertThat(sees(window, HEADLINE)).isTrue();
            assertThat(Toolkit.on(() -> window.has(".keys-sheet"))).isFalse();
            window.type("x").press(KeyCode.F1);
            assertThat(sees(window, HEADLINE)).isFalse();
            window.press(KeyCode.F1).press(KeyCode.TAB).rest();
            assertThat(sees(window, HEADLINE)).as("the keyboard is elsewhere").isFalse();
            window.press(KeyCode.ESCAPE).press(KeyCode.N).rest().press(KeyCode.DIGIT1);
            window.awaiting("the question", () -> window.has(".open-question"))
                    .rest()
                    .press(KeyCode.F1);
            assertThat(sees(window, ANSWER)).isTrue();
            window.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE).press(KeyCode.F1);
            assertThat(Toolkit.on(() -> window.has(".keys-sheet")))
                    .as("elsewhere it is the keys")
                    .isTrue();
        }
    }

    private static Node owner(RealWindow window) {
        return Toolkit.on(() -> window.scene().getFocusOwner());
    }

    private static boolean sees(RealWindow window, String words) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".field-use").stream()
                .anyMatch(node -> RealWindow.isSeen(node)
                        && node instanceof Labeled label
                        && label.getText().startsWith(words)));
    }
}
