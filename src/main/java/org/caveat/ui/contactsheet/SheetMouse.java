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
            } else if (!model.chosen().has(file)) {
                model.choose(file); // of several that are chosen all are dragged
            }
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.open();
            }
        });
    }

    /** A click on one of several that are chosen chooses it alone, once it is clear that it is not dragged. */
    static void released(MouseEvent event, PhotoCell cell, ContactSheetModel model) {
        boolean isPlain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
        cell.file().filter(file -> isPlain && event.getClickCount() == 1).ifPresent(model::choose);
    }
}
