package org.caveat.ui.search;

import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.caveat.ui.fx.Subscriptions;

/**
 * What stands in an empty field: in full where there is room for all of it, else in a word. It is never cut.
 *
 * @param field in which it stands
 * @param full what can be typed
 * @param brief in a word
 */
record Prompt(TextField field, String full, String brief) {
    /** The field's own edge, on both sides, and the caret. */
    private static final double EDGE = 4;

    void follow(Subscriptions subscriptions) {
        subscriptions.on(field.widthProperty(), this::fit);
        subscriptions.on(field.fontProperty(), this::fit);
        fit();
    }

    private void fit() {
        Text measured = new Text(full);
        measured.setFont(field.getFont());
        boolean isRoom = field.getWidth() == 0 || measured.getLayoutBounds().getWidth() + EDGE <= field.getWidth();
        field.setPromptText(isRoom ? full : brief);
    }
}
