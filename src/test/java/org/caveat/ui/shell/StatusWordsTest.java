package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
    private final Messages messages = Messages.english();
    private final StatusWords words = new StatusWords();
    private final ObjectProperty<Integer> done = new SimpleObjectProperty<>(1);

    @Test
    void whatIsToldOfADeedOutlastsTheLateNewsOfThatDeedAndEndsWithTheNext() {
        words.tellUntil("2 photographs changed.", done, 2);

        done.set(2);
        assertThat(words.hintProperty().get()).isEqualTo("2 photographs changed.");

        done.set(3);
        assertThat(words.hintProperty().get()).isEmpty();
    }

    @Test
    void aHintThatCameSinceStands() {
        words.tellUntil("2 photographs changed.", done, 1);
        words.hintProperty().set("Draw a rectangle.");

        done.set(2);

        assertThat(words.hintProperty().get()).isEqualTo("Draw a rectangle.");
    }

    @Test
    void whatIsToldIsSaidAgainInAnotherLanguageAndEndsAsItWouldHave() {
        words.tellUntil(() -> messages.get("batch.done", 2, "Ctrl+Z"), done, 1);
        assertThat(words.hintProperty().get()).isEqualTo("2 photographs changed. Ctrl+Z undoes it.");

        messages.speak(Locale.GERMAN);
        words.sayAgain();
        assertThat(words.hintProperty().get())
                .isEqualTo(new Messages(Locale.GERMAN).get("batch.done", 2, "Ctrl+Z"))
                .doesNotContain("undoes");

        done.set(2);
        assertThat(words.hintProperty().get()).isEmpty();
    }

    @Test
    void whatAHintTookThePlaceOfIsNotSaidAgain() {
        words.tellUntil(() -> messages.get("thing.joined", "Ctrl+Z"), done, 1);
        words.hintProperty().set("");

        messages.speak(Locale.GERMAN);
        words.sayAgain();

        assertThat(words.hintProperty().get()).isEmpty();
    }
}
