package org.caveat.ui.inspector.draft;

import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextInputControl;
import org.caveat.ui.codes.CodesTyping;
import org.caveat.ui.control.Languages;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.fx.Subscriptions;

/** Ties fields of the window to drafts: what is typed goes to the draft, what the draft shows comes to the field. */
public final class TextFields {
    private final Subscriptions subscriptions;
    private boolean showing;

    public TextFields(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    public <F extends TextInputControl> F tie(F field, Draft<String> draft) {
        subscriptions.watch(draft.valueProperty(), words -> show(field, words));
        return onTyping(field, draft::type);
    }

    /** Calls with what a person typed, and not when something is shown. */
    public <F extends TextInputControl> F onTyping(F field, Consumer<String> taker) {
        subscriptions.on(field.textProperty(), () -> {
            if (!showing) {
                taker.accept(field.getText());
            }
        });
        return field;
    }

    /** Shows words in a field; the caret stays where it is, for what is shown may change while somebody types there. */
    public void show(TextInputControl field, String words) {
        if (!words.equals(field.getText())) {
            showing = true;
            int caret = field.getCaretPosition();
            field.setText(words);
            field.positionCaret(Math.min(caret, words.length()));
            showing = false;
        }
    }

    /** Lets what is typed into a field stand for itself: words of others, addresses. No code is replaced there. */
    public static <F extends TextInputControl> F verbatim(F field) {
        field.getStyleClass().add(CodesTyping.VERBATIM);
        return field;
    }

    /** Lets a field be written in the direction of its language. */
    public static void direct(TextInputControl field, String language) {
        boolean leftwards = Languages.isRightToLeft(language);
        field.setNodeOrientation(leftwards ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        Leftwards.dress(field, leftwards);
    }
}
