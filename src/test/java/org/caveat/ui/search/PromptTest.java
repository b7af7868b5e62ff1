package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Subscriptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PromptTest {
    private static final String FULL = "Search words, or kind:after is:disputed date:1865/1888";

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
    }

    @Test
    void aFieldSaysInFullWhatCanBeTypedOrInAWordAndNeverHalfOfIt() {
        Toolkit.run(() -> {
            TextField field = new TextField();
            new Prompt(field, FULL, "Search").follow(new Subscriptions());
            field.resize(600, 30);
            assertThat(field.getPromptText()).isEqualTo(FULL);
            field.resize(120, 30);
            assertThat(field.getPromptText()).isEqualTo("Search");
            field.resize(600, 30);
            assertThat(field.getPromptText()).isEqualTo(FULL);
        });
    }
}
