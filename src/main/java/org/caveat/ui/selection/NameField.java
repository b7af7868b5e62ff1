package org.caveat.ui.selection;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A name being typed in the place of a row. Enter keeps it, and so does going elsewhere; Esc leaves it as it was. */
final class NameField extends TextField {
    private boolean isOver;

    /**
     * @param name what it is called until now
     * @param taker takes what it is to be called
     * @param after is done in either case
     */
    NameField(String name, String aloud, Consumer<String> taker, Runnable after) {
        super(name);
        setAccessibleText(aloud);
        setPromptText(aloud);
        getStyleClass().add("side-field");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end(after);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                keep(taker, after);
                event.consume();
            }
        });
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep(taker, after);
            }
        });
    }

    private void keep(Consumer<String> taker, Runnable after) {
        if (!isOver) {
            isOver = true; // taking the field away moves the keyboard, and that keeps too
            taker.accept(getText());
            after.run();
        }
    }

    private void end(Runnable after) {
        if (!isOver) {
            isOver = true;
            after.run();
        }
    }
}
