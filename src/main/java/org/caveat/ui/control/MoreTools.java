package org.caveat.ui.control;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** A menu of the tools for which their row has no room: none is ever gone. */
public final class MoreTools extends MenuButton {
    private static final double SIGN = 16;

    private List<? extends ButtonBase> tools = List.of();

    /** @param words what it is, to who asks */
    public MoreTools(String words) {
        setGraphic(Glyph.sign("more", SIGN));
        getStyleClass().addAll("quiet-menu", "more-tools");
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        // whether a tool is in hand, and whether it can be taken, is read as the menu opens
        setOnShowing(event -> fill());
    }

    /** What the menu is to hold. */
    void offer(List<? extends ButtonBase> missing) {
        if (!missing.equals(tools)) {
            tools = missing;
            fill();
        }
    }

    private void fill() {
        getItems().setAll(tools.stream().map(MoreTools::item).toList());
    }

    private static MenuItem item(ButtonBase tool) {
        MenuItem item = tool instanceof ToggleButton toggle ? pressed(toggle) : new MenuItem();
        item.setText(tool.getAccessibleText());
        item.setMnemonicParsing(false);
        item.setDisable(tool.isDisabled());
        item.setOnAction(event -> tool.fire());
        return item;
    }

    private static CheckMenuItem pressed(ToggleButton tool) {
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(tool.isSelected());
        return item;
    }
}
