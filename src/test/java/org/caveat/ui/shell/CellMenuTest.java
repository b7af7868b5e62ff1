package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a photograph's menu on the contact sheet offers, and how it is asked for. */
class CellMenuTest {
    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    private Optional<RealWindow> open = Optional.empty();

    @BeforeEach
    void openSamplesAndOneOfWhichNothingIsSaid() throws IOException {
        Samples.copyTo(folder);
        Files.copy(folder.resolve("braun-alpine-landscape.jpg"), folder.resolve("a-bare-one.jpg"));
        Toolkit.run(() -> Clipboard.getSystemClipboard().clear());
        open = Optional.of(new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900));
        window().awaiting("the contact sheet", () -> window().has(".photo-cell"));
        window().rest().press(KeyCode.HOME).press(KeyCode.RIGHT).rest();
    }

    @AfterEach
    void close() {
        open.ifPresent(RealWindow::close);
    }

    private RealWindow window() {
        return open.orElseThrow();
    }

    private Optional<ContextMenu> menu() {
        return Toolkit.on(() -> Screenshot.poppedUp(window().scene()).stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst());
    }

    private Stream<MenuItem> items() {
        window().awaiting("the menu", () -> menu().isPresent());
        return menu().orElseThrow().getItems().stream().filter(item -> !(item instanceof SeparatorMenuItem));
    }

    private List<String> names() {
        return items().map(MenuItem::getText).toList();
    }

    private MenuItem item(String name) {
        return items().filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + names()));
    }

    private void byKeys() {
        window().press(KeyCode.SHIFT, KeyCode.F10);
    }

    private void dismiss() {
        Toolkit.run(() -> Screenshot.poppedUp(window().scene()).forEach(Window::hide));
    }

    private void fire(String name) {
        MenuItem item = item(name);
        dismiss();
        Toolkit.run(item::fire);
        window().rest();
    }

    @Test
    void ofOneItHoldsWhatIsDoneWithOneWithTheKeysThatDoTheSame() {
        byKeys();
        assertThat(names())
                .containsExactly(
                        "Open on the light table",
                        "New caveat of a kind",
                        "Edit the headline",
                        "Apply a template",
                        "Add to a selection",
                        "Copy caption and caveats",
                        "Copy caption and caveats as text",
                        "Copy as a picture with its caveats",
                        "Paste caption and caveats",
                        "Export the selected photograph…",
                        "Print",
                        "Join as one thing…",
                        "Part the files of this thing");
        assertThat(item("Open on the light table").getAccelerator().getDisplayText())
                .isEqualTo("Enter");
        assertThat(item("Copy caption and caveats").getAccelerator().getDisplayText())
                .isEqualTo("Ctrl C");
    }

    @Test
    void whatDoesNotApplyCannotBeChosen() {
        byKeys();
        assertThat(item("Paste caption and caveats").isDisable())
                .as("nothing was copied")
                .isTrue();
        assertThat(item("Join as one thing…").isDisable()).as("it is one").isTrue();
        assertThat(item("Copy caption and caveats").isDisable()).isFalse();
        fire("Copy caption and caveats");
        window().press(KeyCode.HOME).rest();
        byKeys();
        assertThat(item("Copy caption and caveats").isDisable())
                .as("nothing is said of it")
                .isTrue();
        assertThat(item("Paste caption and caveats").isDisable()).isFalse();
        fire("Paste caption and caveats");
        assertThat(window().hasWords("Paste")).isTrue();
    }

    @Test
    void ofSeveralItHoldsWhatIsDoneWithSeveral() {
        window().press(KeyCode.SHIFT, KeyCode.RIGHT).press(KeyCode.SHIFT, KeyCode.RIGHT);
        byKeys();
        assertThat(names())
                .contains(
                        "Compare",
                        "Change a field of the selected",
                        "Add a caveat to the selected photographs…",
                        "Add a source to the selected photographs…",
                        "Export the 3 selected photographs…")
                .doesNotContain("New caveat of a kind", "Edit the headline");
        fire("Compare");
        assertThat(window().has(".pane")).isTrue();
    }

    @Test
    void anExportThatIsAskedForHereIsOneOfWhatIsSelected() {
        window().press(KeyCode.SHIFT, KeyCode.RIGHT);
        byKeys();
        fire("Export the 2 selected photographs…");
        window().awaiting("the export", () -> window().has(".floating"));
        assertThat(exported()).contains("2 selected photographs");
    }

    private String exported() {
        return Toolkit.on(() -> window().scene().getRoot().lookupAll(".combo-box .list-cell").stream()
                .filter(node -> RealWindow.isSeen(node) && node instanceof ListCell)
                .map(node -> ((ListCell<?>) node).getText())
                .findFirst()
                .orElse("none"));
    }

    @Test
    void theMenuKeyAsksForItAtTheCellThatHasTheKeyboard() {
        window().press(KeyCode.CONTEXT_MENU);
        window().awaiting("the menu", () -> menu().isPresent());
        Bounds cell = Toolkit.on(() -> window().scene().getRoot().lookupAll(".photo-cell").stream()
                .filter(node -> node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("keyboard")))
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .findFirst()
                .orElseThrow());
        ContextMenu shown = menu().orElseThrow();
        assertThat(cell.contains(shown.getAnchorX(), shown.getAnchorY())).isTrue();
        fire("Open on the light table");
        assertThat(window().has(".stage")).isTrue();
    }

    @Test
    void itStandsWithinTheWindowHoweverFarDownItIsAskedFor() {
        Toolkit.run(() -> {
            Node cell = window().node(".photo-cell");
            Window around = cell.getScene().getWindow();
            double x = around.getX() + around.getWidth() - 8;
            double y = around.getY() + around.getHeight() - 8;
            cell.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 8, 8, x, y, false, null));
        });
        ContextMenu shown = menu().orElseThrow();
        Window around = window().scene().getWindow();
        assertThat(shown.getX() + shown.getWidth()).isLessThanOrEqualTo(around.getX() + around.getWidth());
        assertThat(shown.getY() + shown.getHeight()).isLessThanOrEqualTo(around.getY() + around.getHeight());
    }

    @Test
    void betweenTheCellsThereIsNone() {
        Toolkit.run(() -> {
            Node sheet = window().node(".contact-sheet");
            sheet.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 4, 4, 4, 4, false, null));
        });
        window().rest();
        assertThat(menu()).isEmpty();
    }
}
