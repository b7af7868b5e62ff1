package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import org.caveat.samples.Samples;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.caveat.ui.control.MoreTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However small the window, each tool of the table is to be had by mouse. */
class ToolsInASmallWindowTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    @Test
    void atTwiceTheSizeOfTextTheToolsThatHaveNoRoomAreInTheMenuAndCanBeTakenInHandThere() throws IOException {
        new SettingsStore(home, Messages.english())
                .change(now -> now.with(now.appearance().withTextSize(200)));
        Path samples = Samples.copyTo(disk.resolve("samples"));
        try (RealWindow window = new RealWindow(
                        home, Optional.empty(), Optional.of(samples.resolve("azari-airplane-from-above.jpg")))
                .size(1440, 900)
                .rest()) {
            MoreTools more = (MoreTools) Toolkit.on(() -> window.node(".more-tools"));
            assertThat(more.getItems())
                    .extracting(MenuItem::getText)
                    .anyMatch(words -> words.contains("point"))
                    .anyMatch(words -> words.contains("beyond the frame"))
                    .anyMatch(words -> words.contains("Turn"))
                    .anyMatch(words -> words.contains("Flip"));
            Toolkit.run(() -> more.getItems().stream()
                    .filter(item -> item.getText().contains("point"))
                    .forEach(MenuItem::fire));
            window.rest();
            assertThat(Toolkit.on(() -> ((ToggleButton) window.scene().getRoot().lookup(".draw-point")).isSelected()))
                    .isTrue();
            assertThat(
                            window.hasWords(
                                    "Enter sets it, Esc leaves it. Click on the picture; or move the cross with the arrow keys."))
                    .isTrue();
            window.screenshot("small-window-tools");
            assertThat(window.failures()).isEmpty();
        }
    }
}
