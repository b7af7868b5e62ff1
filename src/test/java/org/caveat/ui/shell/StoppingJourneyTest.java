package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing the window while an export is being made: it is not lost without a word. */
class StoppingJourneyTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void beginAnExport() throws IOException {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        open = Optional.of(new RealWindow(home, Optional.empty(), Optional.of(samples))
                .size(1280, 800)
                .rest());
        window().openExport().rest();
        window().awaiting("what is left out", () -> window().has(".left-out-known"));
        window().standStill(0.4).pressButton("Export");
        window().awaiting("how far it is", () -> window().hasWords("Exporting…"));
    }

    @AfterEach
    void close() {
        open.ifPresent(RealWindow::close);
    }

    private RealWindow window() {
        return open.orElseThrow();
    }

    private void askToClose() {
        window().askToClose();
        window().awaiting("the question", () -> window().hasWords("An export is being made."));
        assertThat(window().isShowing()).isTrue();
    }

    @Test
    void whoStaysHasTheExportMade() {
        askToClose();
        window().press(KeyCode.SPACE);
        assertThat(Toolkit.on(() -> window().has(".floating"))).isFalse();
        window().goOn().awaiting("its end", () -> window().canClick("Exported. Show the report"));
        assertThat(disk.resolve("samples-export/export-report.json")).exists();
        window().askToClose();
        window().awaiting("the window to go", () -> !window().isShowing());
    }

    @Test
    void whoStopsItClosesTheWindow() {
        askToClose();
        window().pressButton("Stop and close").goOn();
        window().awaiting("the window to go", () -> !window().isShowing());
        open.ifPresent(RealWindow::close);
        open = Optional.empty();
        assertThat(disk.resolve("samples-export/export-report.json")).doesNotExist();
    }
}
