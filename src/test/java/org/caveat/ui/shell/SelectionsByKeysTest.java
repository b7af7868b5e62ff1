package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.caveat.model.Selection;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selections as a person makes them: without a mouse. */
class SelectionsByKeysTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path samples = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        samples = Samples.copyTo(disk.resolve("first"));
        Files.deleteIfExists(samples.resolve(CollectionFile.NAME));
    }

    @Test
    void aSelectionIsMadeOpenedOrderedNamedUndoneAndKept() {
        try (RealWindow window = open()) {
            window.press(KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
            select(window);
            window.awaiting("the row", () -> window.canClick("Wall, 3 photographs"));
            List<String> first = onDisk();
            assertThat(first).hasSize(3);
            pressRow(window, "Wall, 3 photographs");
            window.awaiting("the selection alone", () -> window.hasWords("3 of 9 photographs found"));
            Toolkit.run(() -> window.node(".contact-sheet").requestFocus());
            window.press(KeyCode.HOME).press(KeyCode.ALT, KeyCode.RIGHT);
            window.awaiting("the order", () -> onDisk().equals(List.of(first.get(1), first.get(0), first.get(2))));
            window.press(KeyCode.DELETE);
            window.awaiting("one less", () -> onDisk().equals(List.of(first.get(1), first.get(2))));
            window.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            window.awaiting("both undone", () -> onDisk().equals(first));
            assertThat(samples.resolve(first.get(0))).exists();
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void onItsRowASelectionIsRenamedAndDeleted() {
        try (RealWindow window = open()) {
            select(window);
            window.awaiting("the row", () -> window.canClick("Wall, 1 photograph"));
            focusRow(window, "Wall, 1 photograph");
            window.press(KeyCode.F2).paste("Room 2").press(KeyCode.ENTER);
            window.awaiting("the new name", () -> window.canClick("Room 2, 1 photograph"));
            focusRow(window, "Room 2, 1 photograph");
            window.press(KeyCode.F2).paste("not kept").press(KeyCode.ESCAPE);
            window.awaiting("the name as it was", () -> window.canClick("Room 2, 1 photograph"));
            focusRow(window, "Room 2, 1 photograph");
            window.press(KeyCode.DELETE);
            window.awaiting("none", () -> !window.canClick("Room 2, 1 photograph"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaiting("it is back", () -> window.canClick("Room 2, 1 photograph"));
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void aNewSelectionIsMadeInTheSideBar() {
        try (RealWindow window = open()) {
            window.press(KeyCode.CONTROL, KeyCode.A);
            pressRow(window, "New selection…");
            window.paste("All of them").press(KeyCode.ENTER);
            window.awaiting("the row", () -> window.canClick("All of them, 9 photographs"));
        }
    }

    private static void select(RealWindow window) {
        window.press(KeyCode.S).type("Wall");
        assertThat(window.has(".palette")).isTrue();
        window.press(KeyCode.ENTER).rest();
    }

    private static void pressRow(RealWindow window, String aloud) {
        focusRow(window, aloud);
        window.press(KeyCode.ENTER).rest();
    }

    private static void focusRow(RealWindow window, String aloud) {
        Toolkit.run(() -> row(window, aloud).requestFocus());
        Toolkit.pulses();
    }

    private static Node row(RealWindow window, String aloud) {
        return window.scene().getRoot().lookupAll(".side-row").stream()
                .filter(node -> aloud.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> onDisk() {
        return new CollectionFile(Messages.english())
                .load(samples).selections().stream()
                        .findFirst()
                        .map(Selection::files)
                        .orElse(List.of());
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(samples))
                .size(1440, 900)
                .rest();
    }
}
