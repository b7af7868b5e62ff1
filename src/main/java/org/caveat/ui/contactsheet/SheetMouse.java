package org.caveat.ui.contactsheet;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the mouse does on a cell: choose, add to the choice, extend it, open. */
final class SheetMouse {

    private SheetMouse() {}

    static void pressed(MouseEvent event, PhotoCell cell, ContactSheetModel model) {
        cell.file().ifPresent(file -> {
            if (event.isShiftDown()) {
                model.extendTo(file);
            } else if (event.isShortcutDown()) {
                model.toggle(file);
            } else if (event.getButton() == MouseButton.PRIMARY
                    || !model.chosen().has(file)) {
                model.choose(file);
            }
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open();
            }
        });
    }
}
