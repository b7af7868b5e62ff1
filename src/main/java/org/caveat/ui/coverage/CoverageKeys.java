package org.caveat.ui.coverage;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.caveat.ui.coverage.CoverageModel.Move;

/** What the keys do in the table: go over the cells, answer one, open a photograph. */
final class CoverageKeys implements EventHandler<KeyEvent> {
    private static final Map<KeyCode, Move> MOVES = Map.of(
            KeyCode.LEFT, Move.LEFT,
            KeyCode.RIGHT, Move.RIGHT,
            KeyCode.UP, Move.UP,
            KeyCode.DOWN, Move.DOWN,
            KeyCode.PAGE_UP, Move.PAGE_UP,
            KeyCode.PAGE_DOWN, Move.PAGE_DOWN,
            KeyCode.HOME, Move.FIRST_QUESTION,
            KeyCode.END, Move.LAST_QUESTION);

    private static final Map<KeyCode, Move> FAR =
            Map.of(KeyCode.HOME, Move.FIRST_PHOTOGRAPH, KeyCode.END, Move.LAST_PHOTOGRAPH);

    private final CoverageModel model;
    private final IntSupplier rowsInView;

    CoverageKeys(CoverageModel model, IntSupplier rowsInView) {
        this.model = model;
        this.rowsInView = rowsInView;
    }

    @Override
    public void handle(KeyEvent event) {
        boolean isFar = event.isShortcutDown();
        Optional<Move> move = Optional.ofNullable((isFar ? FAR : MOVES).get(event.getCode()));
        boolean isPlain = !isFar && !event.isAltDown() && !event.isShiftDown();
        if (event.isAltDown()) {
            return;
        }
        if (move.isPresent()) {
            model.move(move.get(), rowsInView.getAsInt());
            event.consume();
        } else if (isPlain && event.getCode() == KeyCode.ENTER) {
            model.answer();
            event.consume();
        } else if (isPlain && event.getCode() == KeyCode.SPACE) {
            model.open();
            event.consume();
        }
    }
}
