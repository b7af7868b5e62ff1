package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.ui.MouseAt;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the menu of a caveat's card offers. */
class CardMenuTest {
    private static final String ONE = "urn:uuid:00000000-0000-4000-8000-000000000001";
    private static final String FILE = "braun-alpine-landscape.jpg";

    @TempDir
    Path folder;

    private OpenInspector open;

    @BeforeEach
    void showACaveat() throws Exception {
        Samples.copyTo(folder);
        Files.delete(folder.resolve(FILE + ".caveat.json"));
        Told.nothing(FILE).caveat(ONE, Kind.AFTER, "The glacier is gone.").beside(folder.resolve(FILE));
        open = new OpenInspector(folder).show(FILE).turnTo(InspectorModel.Tab.CAVEATS);
        Toolkit.pulses();
    }

    @AfterEach
    void close() throws IOException {
        Toolkit.run(() -> menus().forEach(Window::hide));
        open.close();
    }

    private List<Window> menus() {
        return Screenshot.poppedUp(open.scene()).stream()
                .filter(ContextMenu.class::isInstance)
                .toList();
    }

    private Node card() {
        return Toolkit.on(() -> open.scene().getRoot().lookup(".caveat-card"));
    }

    private List<MenuItem> byMouse() {
        Node card = card();
        Toolkit.run(() ->
                card.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null)));
        return items();
    }

    private List<MenuItem> items() {
        Toolkit.pulses();
        return Toolkit.on(() -> menus().stream()
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .toList());
    }

    private static MenuItem named(List<MenuItem> items, String name) {
        return items.stream()
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itHoldsWhatTheButtonsDoAndMore() {
        assertThat(byMouse())
                .extracting(MenuItem::getText)
                .containsExactly("Edit", "Add a source", "Discuss", "Read this first", "Copy as text", "Withdraw…");
    }

    @Test
    void shiftAndF10AskForItToo() {
        Node card = card();
        Toolkit.run(() -> {
            card.requestFocus();
            card.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F10, true, false, false, false));
        });
        assertThat(items()).hasSize(6);
        Toolkit.run(() ->
                card.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null)));
        assertThat(Toolkit.on(this::menus))
                .as("asked for once more while it is there")
                .hasSize(1);
    }

    @Test
    void aCardThatWasClickedHasTheKeyboardSoThatItsMenuCanBeAskedForByKey() {
        Node card = card();
        Toolkit.run(() -> card.fireEvent(MouseAt.event(MouseEvent.MOUSE_PRESSED, 5, 5)));

        assertThat(Toolkit.<Node>on(() -> open.scene().getFocusOwner())).isSameAs(card);
    }

    @Test
    void whatIsCopiedSaysHowSureItIsAndThatNobodyIsCited() {
        MenuItem copy = named(byMouse(), "Copy as text");
        Toolkit.run(copy::fire);
        assertThat(Toolkit.on(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("After the instant: The glacier is gone.\nno source");
    }

    @Test
    void itCanBeReadFirstFromHere() {
        CheckMenuItem lead = (CheckMenuItem) named(byMouse(), "Read this first");
        assertThat(lead.isSelected()).isFalse();
        Toolkit.run(() -> {
            lead.setSelected(true);
            lead.fire();
        });
        Toolkit.pulses();
        Toolkit.run(() -> menus().forEach(Window::hide));
        assertThat(((CheckMenuItem) named(byMouse(), "Read this first")).isSelected())
                .isTrue();
    }

    @Test
    void whoWithdrawsItIsAskedWhy() {
        MenuItem withdraw = named(byMouse(), "Withdraw…");
        Toolkit.run(() -> menus().forEach(Window::hide));
        Toolkit.run(withdraw::fire);
        assertThat(Toolkit.on(() -> Optional.ofNullable(open.scene().getRoot().lookup(".caveat-card"))))
                .as("the reason is asked for in place of the cards")
                .isEmpty();
    }
}
