package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LightControlsTest {

    /** How high a part is, in what pops up from a window in which everything is so large. */
    private static double height(String part, int percent) {
        return Toolkit.on(() -> {
            try (LightControls controls = new LightControls(new LightTableModel(), Messages.english())) {
                Pane popup = new Pane(controls);
                popup.getStyleClass().add("popup");
                Theme.DARK.wear(new Scene(popup), percent);
                popup.applyCss();
                popup.layout();
                return ((Region) controls.lookup(part)).prefHeight(-1);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".thumb", ".slider", ".box", ".button", ".light-controls"})
    void everythingInThemGrowsWithTheText(String part) {
        assertThat(height(part, 200) / height(part, 100)).as(part).isBetween(1.7, 2.2);
    }
}
