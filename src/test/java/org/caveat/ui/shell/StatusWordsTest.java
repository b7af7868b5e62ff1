package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
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
}
