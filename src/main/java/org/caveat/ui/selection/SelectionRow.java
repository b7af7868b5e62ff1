package org.caveat.ui.selection;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.OwnDirection;
import org.caveat.ui.control.PhotographTarget;
import org.caveat.ui.control.RowButton;

/** One selection at the left, with the number of its photographs. Photographs dropped on it are added. */
final class SelectionRow extends StackPane implements PhotographTarget {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double SIGN = 16;

    private final SelectionsModel model;
    private final SelectionsModel.Shown selection;
    private final RowButton button;

    SelectionRow(SelectionsModel model, SelectionsModel.Shown selection, Messages messages, Runnable rename) {
        this.model = model;
        this.selection = selection;
        Label name = OwnDirection.of(new Label(selection.name(), Glyph.sign("selection", SIGN)));
        name.getStyleClass().add("side-name");
        name.setTooltip(new Tooltip(selection.name()));
        name.setMinWidth(0);
        Label count = new Label(messages.get("ui.facet-count", selection.count()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        String aloud = messages.get("selection.aloud", selection.name(), selection.count());
        button = new RowButton(8, aloud, () -> model.toggle(selection.id()), name, between, count);
        button.setAccessibleHelp(messages.get("selection.row-help"));
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().setAll("side-row");
        button.pseudoClassStateChanged(SHOWN, model.isOpen(selection.id()));
        getChildren().add(button);
        change(messages, rename);
    }

    /** By keys, and by a menu. */
    private void change(Messages messages, Runnable rename) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.delete(selection.id());
                event.consume();
            }
        });
        ContextMenu menu = new ContextMenu(
                item(messages.get("selection.rename"), rename),
                item(messages.get("selection.delete"), () -> model.delete(selection.id())));
        button.setOnContextMenuRequested(event -> {
            if (model.closedProperty().get().isEmpty()) {
                menu.show(button, event.getScreenX(), event.getScreenY());
            }
        });
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    SelectionsModel.Shown selection() {
        return selection;
    }

    boolean hasKeyboard() {
        return button.isFocused();
    }

    void focus() {
        button.requestFocus();
    }

    @Override
    public void held(boolean above) {
        button.pseudoClassStateChanged(HELD, above);
    }

    @Override
    public void drop(List<String> files) {
        model.add(selection.id(), files);
    }
}
