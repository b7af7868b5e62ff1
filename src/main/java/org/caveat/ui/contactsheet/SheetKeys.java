package org.caveat.ui.contactsheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.ui.contactsheet.SheetGrid.Move;

/** What the keys do on the sheet: move, extend, choose all, open. */
final class SheetKeys implements EventHandler<KeyEvent> {
    private static final Map<KeyCode, Move> MOVES = Map.of(
            KeyCode.LEFT, Move.LEFT,
            KeyCode.RIGHT, Move.RIGHT,
            KeyCode.UP, Move.UP,
            KeyCode.DOWN, Move.DOWN,
            KeyCode.PAGE_UP, Move.PAGE_UP,
            KeyCode.PAGE_DOWN, Move.PAGE_DOWN,
            KeyCode.HOME, Move.HOME,
            KeyCode.END, Move.END);

    private final ContactSheetModel model;
    private final IntSupplier rowsInView;

    SheetKeys(ContactSheetModel model, IntSupplier rowsInView) {
        this.model = model;
        this.rowsInView = rowsInView;
    }

    @Override
    public void handle(KeyEvent event) {
        Optional<Move> move = Optional.ofNullable(MOVES.get(event.getCode()));
        if (event.isAltDown() || event.getCode() == KeyCode.DELETE) {
            inOwnOrder(event);
        } else if (move.isPresent()) {
            model.move(move.get(), event.isShiftDown(), rowsInView.getAsInt());
            event.consume();
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            model.chooseAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.open();
            event.consume();
        }
    }

    /** Where the photographs have an order of their own: move those chosen in it, or take them out. */
    private void inOwnOrder(KeyEvent event) {
        boolean isDone =
                switch (event.getCode()) {
                    case LEFT -> event.isAltDown() && model.reorder(false);
                    case RIGHT -> event.isAltDown() && model.reorder(true);
                    case DELETE -> !event.isAltDown() && model.takeOut();
                    default -> false;
                };
        if (isDone) {
            event.consume();
        }
    }
}
