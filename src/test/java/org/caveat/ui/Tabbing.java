package org.caveat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** Goes from control to control by the tabulator, as somebody does who sees no mouse. */
final class Tabbing {
    private static final int MOST = 60;

    private Tabbing() {}

    static void to(RealWindow window, String words) {
        go(window, words, KeyCode.TAB);
    }

    static void backTo(RealWindow window, String words) {
        go(window, words, KeyCode.SHIFT, KeyCode.TAB);
    }

    private static void go(RealWindow window, String words, KeyCode... keys) {
        for (int stops = 0; stops < MOST && !isAt(window, words); stops++) {
            window.press(keys);
        }
        assertThat(isAt(window, words)).as(words + " is reached").isTrue();
    }

    /** Whether the control that has the keyboard says so of itself. */
    static boolean isAt(RealWindow window, String words) {
        Node owner = Toolkit.on(window.scene()::getFocusOwner);
        Stream<String> labels = owner instanceof Labeled labelled
                ? Stream.of(labelled.getText())
                : owner instanceof TextInputControl field ? Stream.of(field.getPromptText()) : Stream.of();
        return Stream.concat(labels, Stream.of(owner.getAccessibleText()))
                .flatMap(Stream::ofNullable)
                .anyMatch(said -> said.startsWith(words));
    }

    /** Whether a field has the keyboard. To be asked on the toolkit's thread. */
    static boolean isTyping(RealWindow window) {
        return window.scene().getFocusOwner() instanceof TextInputControl;
    }

    /** How many lists have popped up. To be asked on the toolkit's thread. */
    static int lists(RealWindow window) {
        return Screenshot.poppedUp(window.scene()).size();
    }
}
