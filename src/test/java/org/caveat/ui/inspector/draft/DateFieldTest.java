package org.caveat.ui.inspector.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Subscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DateFieldTest {
    private final Messages messages = Messages.english();
    private final List<String> taken = new ArrayList<>();
    private final DateField date =
            Toolkit.on(() -> new DateField("When", messages, new Words(messages), taken::add, new Subscriptions()));

    @BeforeEach
    void putIntoAScene() {
        Toolkit.run(() -> new Scene(date.node()));
    }

    private void type(String text) {
        Toolkit.run(() -> date.field().setText(text));
    }

    private List<String> seen() {
        return Toolkit.on(() -> date.node().getChildren().stream()
                .filter(node -> node.isVisible())
                .map(node -> node instanceof Label label
                        ? label.getText()
                        : node instanceof Button button ? button.getText() : "")
                .filter(words -> !words.isEmpty())
                .toList());
    }

    private void enter() {
        Toolkit.run(() -> Event.fireEvent(
                date.field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    @Test
    void aDateStandsInWordsUnderTheFieldWithWhatTheWordsDoNotTell() {
        type("194X");
        assertThat(seen()).containsExactly("the 1940s · 1940 – 1949");
        type("1945-04-25~");
        assertThat(seen()).containsExactly("about 25 April 1945");
        type("");
        assertThat(seen()).isEmpty();
    }

    @Test
    void freeWordsAreOfferedAsADateAndNeverConvertedUnasked() {
        type("vers l’été 1871");
        assertThat(date.field().getText()).isEqualTo("vers l’été 1871");
        assertThat(seen()).containsExactly("This is a date in words.", "Take 1871-22~: about summer 1871");
        assertThat(date.field().getAccessibleHelp()).isEqualTo("This is a date in words. Enter takes 1871-22~.");
        enter();
        assertThat(date.field().getText()).isEqualTo("1871-22~");
        assertThat(taken.stream().distinct()).containsExactly("vers l’été 1871", "1871-22~");
    }

    @Test
    void theOfferCanBeClickedToo() {
        type("ca. 1945");
        Toolkit.run(() -> date.node().getChildren().stream()
                .filter(Button.class::isInstance)
                .forEach(button -> ((Button) button).fire()));
        assertThat(date.field().getText()).isEqualTo("1945~");
    }

    @Test
    void whatIsRefusedWithoutAnOfferKeepsItsTextAndSaysWhy() {
        type("undated");
        assertThat(seen()).singleElement().asString().startsWith("This is not a date in EDTF");
        enter();
        assertThat(date.field().getText()).isEqualTo("undated");
        assertThat(taken).containsOnly("undated");
    }
}
