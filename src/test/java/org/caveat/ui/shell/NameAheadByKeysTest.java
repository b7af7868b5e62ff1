package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the contact sheet one goes to a file by the beginning of its name. */
class NameAheadByKeysTest {
    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void bare() throws IOException {
        byte[] picture =
                Files.readAllBytes(Samples.copyTo(home.resolve("samples")).resolve("braun-alpine-landscape.jpg"));
        for (String name : List.of("alps.jpg", "boats.jpg", "Bohème.jpg", "cat.jpg")) {
            Files.write(folder.resolve(name), picture);
        }
    }

    private RealWindow open() {
        RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1024, 640);
        return window.awaiting("the cells", () -> window.has(".photo-cell")).rest();
    }

    private static List<String> chosen(RealWindow window) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".photo-cell").stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                .map(cell -> ((Label) cell.lookup(".cell-title")).getText())
                .toList());
    }

    private static Optional<Node> focused(RealWindow window) {
        return Toolkit.on(() -> Optional.ofNullable(window.scene().getFocusOwner()));
    }

    @Test
    void theKeyboardsPlaceFollowsLetterByLetterAndEnterStaysThere() {
        try (RealWindow window = open()) {
            window.press(KeyCode.SLASH).rest();
            assertThat(window.hasWords("File name")).isTrue();
            window.type("BO").rest();
            assertThat(chosen(window)).containsExactly("boats.jpg");
            window.type("h").rest();
            assertThat(chosen(window)).containsExactly("Bohème.jpg");
            window.press(KeyCode.ENTER).rest();
            assertThat(window.hasWords("File name")).isFalse();
            assertThat(focused(window)).get().isNotInstanceOf(TextField.class);
            window.press(KeyCode.RIGHT).rest();
            assertThat(chosen(window)).containsExactly("cat.jpg");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void accentsNeedNotBeTypedAndDownGoesToTheNextThatBeginsSo() {
        try (RealWindow window = open()) {
            window.press(KeyCode.SLASH).type("bohe").rest();
            assertThat(chosen(window)).containsExactly("Bohème.jpg");
            window.press(KeyCode.ESCAPE).press(KeyCode.SLASH).type("b").rest();
            assertThat(chosen(window)).containsExactly("boats.jpg");
            window.press(KeyCode.DOWN).rest();
            assertThat(chosen(window)).containsExactly("Bohème.jpg");
            window.press(KeyCode.DOWN).rest();
            assertThat(chosen(window)).containsExactly("boats.jpg");
        }
    }

    @Test
    void whereNoNameBeginsSoThatIsSaidAndEscChoosesWhatWasChosen() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT).rest();
            List<String> before = chosen(window);
            window.press(KeyCode.SLASH).type("c").rest();
            assertThat(chosen(window)).containsExactly("cat.jpg").isNotEqualTo(before);
            window.type("x").rest();
            assertThat(window.hasWords("no name begins so")).isTrue();
            window.press(KeyCode.ESCAPE).rest();
            assertThat(chosen(window)).isEqualTo(before);
            assertThat(window.hasWords("no name begins so")).isFalse();
        }
    }

    @Test
    void atTwiceTheSizeOfTypeBesideTheInspectorTheFieldLiesOnNoPhotographItLeadsTo() {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().withTextSize(200)));
        try (RealWindow window = open().size(1440, 900).rest()) {
            Toolkit.run(() -> ((ToggleButton) window.scene().getRoot().lookupAll(".toggle-button").stream()
                            .filter(node -> "Caption and caveats beside the sheet".equals(node.getAccessibleText()))
                            .findFirst()
                            .orElseThrow())
                    .fire());
            window.rest();
            for (String name : List.of("cat", "boh", "alps")) {
                Toolkit.run(() -> window.node(".contact-sheet").requestFocus());
                window.press(KeyCode.SLASH).type(name).rest();
                Bounds field = seen(window, ".name-ahead");
                Bounds found = Toolkit.on(() -> window.scene().getRoot().lookupAll(".photo-cell").stream()
                        .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
                        .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                        .findFirst()
                        .orElseThrow());
                assertThat(found.getMaxY()).as(name).isLessThanOrEqualTo(field.getMinY());
                assertThat(found.getMinY())
                        .isGreaterThanOrEqualTo(seen(window, ".contact-sheet").getMinY());
                assertThat(field.getMaxX())
                        .isLessThanOrEqualTo(seen(window, ".contact-sheet").getMaxX());
                assertThat(seen(window, ".name-ahead .text-field").getMaxX()).isLessThanOrEqualTo(field.getMaxX());
                window.press(KeyCode.ENTER).rest();
            }
        }
    }

    private static Bounds seen(RealWindow window, String selector) {
        Node node = window.node(selector);
        return Toolkit.on(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void fromTheLightTableItLeadsToTheSheet() {
        try (RealWindow window = open()) {
            window.press(KeyCode.E).rest().press(KeyCode.SLASH).type("cat").rest();
            assertThat(chosen(window)).containsExactly("cat.jpg");
        }
    }
}
