package org.caveat.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One search in the whole window: what is found is marked, the search is kept under a name, F1 says how one is written. */
class SearchInTheWindowTest {
    @TempDir
    Path folder;

    @TempDir
    Path home;

    @Test
    void whatIsLookedForIsMarkedAndTheSearchIsKept() throws Exception {
        Samples.copyTo(folder);
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.awaiting("the contact sheet", () -> window.has(".photo-cell"));
            search(window, "(canyon OR boats) river");
            window.awaiting(
                    "marked headlines", () -> !marks(window, ".photo-cell").isEmpty());
            window.press(KeyCode.ENTER).press(KeyCode.RIGHT).press(KeyCode.E).rest();
            window.awaiting("marked cards", () -> !marks(window, ".caveat-card").isEmpty());
            Toolkit.run(() -> Theme.DARK.wear(window.scene()));
            assertThat(window.screenshot("search-marked-dark")).isNotEmptyFile();
            Toolkit.run(() -> Theme.LIGHT.wear(window.scene()));
            assertThat(window.screenshot("search-marked-light")).isNotEmptyFile();
            window.click("Caption").rest();
            window.awaiting(
                    "marked fields", () -> !marks(window, ".growing-area").isEmpty());
            assertThat(window.screenshot("search-marked-fields")).isNotEmptyFile();
            keep(window);
            search(window, "");
            assertThat(marks(window, ".caveat-card")).isEmpty();
            assertThat(marks(window, ".growing-area")).isEmpty();
            window.click("Rivers, search for (canyon OR boats) river").rest();
            assertThat(field(window).getText()).isEqualTo("(canyon OR boats) river");
            help(window);
            assertThat(window.failures()).isEmpty();
        }
    }

    private static void search(RealWindow window, String text) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        Toolkit.run(() -> field(window).setText(text));
        window.rest();
    }

    private static TextField field(RealWindow window) {
        return (TextField) window.node(".search-field");
    }

    private static Set<Node> marks(RealWindow window, String in) {
        return Toolkit.on(() -> window.scene().getRoot().lookupAll(in + " .hit-tint"));
    }

    private static void keep(RealWindow window) {
        window.click("Save this search…");
        window.paste("Rivers").press(KeyCode.ENTER).rest();
    }

    private static void help(RealWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.F).press(KeyCode.F1);
        assertThat(Toolkit.on(() -> field(window).getTooltip().isShowing())).isTrue();
        assertThat(field(window).getTooltip().getText())
                .contains("boat OR ship")
                .contains("is:unreviewed");
        assertThat(Screenshot.of(field(window).getTooltip().getScene(), "search-help"))
                .isNotEmptyFile();
        window.press(KeyCode.ESCAPE);
        assertThat(Toolkit.on(() -> field(window).getTooltip().isShowing())).isFalse();
    }
}
