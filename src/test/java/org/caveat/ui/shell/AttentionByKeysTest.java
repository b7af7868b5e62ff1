package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one photograph that calls for attention to the next, without a mouse. */
class AttentionByKeysTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private RealWindow window;

    @BeforeEach
    void open() throws IOException {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        Files.writeString(samples.resolve("zz-first.jpg"), "no picture");
        Files.writeString(samples.resolve("zz-second.jpg"), "no picture");
        window = new RealWindow(home, Optional.of(samples), Optional.of(samples))
                .size(1440, 900)
                .rest();
    }

    @AfterEach
    void close() {
        assertThat(window.failures()).isEmpty();
        window.close();
    }

    private Node row(String name) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(".side-row").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name + ","))
                .findFirst()
                .orElseThrow());
    }

    private void keyboardOn(Node node) {
        Toolkit.run(node::requestFocus);
        Toolkit.pulses();
    }

    @Test
    void withTheKeyboardOnAnAttentionThePointGoesToTheNextSuchPhotograph() {
        Node row = row("Unreadable");
        keyboardOn(row);
        window.press(KeyCode.PERIOD);
        assertThat(window.hasWords("Unreadable · 1 of 2")).isTrue();
        window.press(KeyCode.PERIOD);
        assertThat(window.hasWords("Unreadable · 2 of 2")).isTrue();
        window.press(KeyCode.COMMA);
        assertThat(window.hasWords("Unreadable · 1 of 2")).isTrue();
        assertThat(row.isFocused()).isTrue();
        assertThat(window.hasWords("11 photographs"))
                .as("the sheet is not narrowed")
                .isTrue();
    }

    @Test
    void whatIsSearchedForIsGoneThroughOnTheLightTableToo() {
        window.press(KeyCode.CONTROL, KeyCode.F).paste("is:unreadable").press(KeyCode.ENTER);
        window.awaiting("those found", () -> window.hasWords("2 of 11 photographs found"));
        window.press(KeyCode.E).press(KeyCode.PERIOD).rest();
        assertThat(window.hasWords("Unreadable · 2 of 2")).isTrue();
        assertThat(window.hasWords("zz-second.jpg")).isTrue();
        window.press(KeyCode.LEFT);
        assertThat(window.hasWords("2 of 2"))
                .as("what was said of another one is gone")
                .isFalse();
    }

    @Test
    void whereNoOtherIsShownThatIsSaid() {
        window.press(KeyCode.CONTROL, KeyCode.F).paste("zz-first is:unreadable").press(KeyCode.ENTER);
        window.awaiting("the one found", () -> window.hasWords("1 of 11 photographs found"));
        window.press(KeyCode.PERIOD).rest();
        assertThat(window.hasWords("Unreadable: no other photograph that is shown"))
                .isTrue();
    }

    @Test
    void thePaletteOffersIt() {
        window.press(KeyCode.CONTROL, KeyCode.K)
                .paste("next that calls")
                .press(KeyCode.ENTER)
                .rest();
        assertThat(window.hasWords(" of 11")).isTrue();
    }
}
