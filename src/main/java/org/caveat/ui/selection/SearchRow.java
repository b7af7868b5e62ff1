package org.caveat.ui.selection;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.caveat.text.Messages;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.OwnDirection;
import org.caveat.ui.control.RowButton;

/** One saved search at the left. */
final class SearchRow extends StackPane {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double SIGN = 16;

    private final SearchesModel model;
    private final SearchesModel.Shown search;
    private final RowButton button;

    SearchRow(SearchesModel model, SearchesModel.Shown search, Messages messages, Runnable rename) {
        this.model = model;
        this.search = search;
        Label name = OwnDirection.of(new Label(search.name(), Glyph.sign("search", SIGN)));
        name.getStyleClass().add("side-name");
        name.setTooltip(new Tooltip(search.query()));
        name.setMinWidth(0);
        String aloud = messages.get("selection.search-aloud", search.name(), search.query());
        button = new RowButton(8, aloud, () -> model.toggle(search.id()), name);
        button.setAccessibleHelp(messages.get("selection.search-help"));
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().setAll("side-row");
        button.pseudoClassStateChanged(SHOWN, search.isOpen());
        getChildren().add(button);
        change(messages, rename);
    }

    private void change(Messages messages, Runnable rename) {
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && isChangeable()) {
                model.delete(search.id());
                event.consume();
            }
        });
        ContextMenu menu = new ContextMenu(
                item(messages.get("selection.rename"), rename),
                item(messages.get("selection.search-delete"), () -> model.delete(search.id())));
        button.setOnContextMenuRequested(event -> {
            if (isChangeable()) {
                menu.show(button, event.getScreenX(), event.getScreenY());
            }
        });
    }

    private boolean isChangeable() {
        return model.closedProperty().get().isEmpty();
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    SearchesModel.Shown search() {
        return search;
    }

    boolean hasKeyboard() {
        return button.isFocused();
    }

    void focus() {
        button.requestFocus();
    }
}
