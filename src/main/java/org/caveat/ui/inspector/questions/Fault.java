package org.caveat.ui.inspector.questions;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.caveat.ui.control.FaultSign;

/** What is wrong with a field, told under it until somebody types there. */
final class Fault extends Label {
    private final TextInputControl field;

    Fault(TextInputControl field) {
        this.field = field;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        FaultSign.before(this).getStyleClass().add("field-error");
        say("");
    }

    void tell(String sentence) {
        say(sentence);
        field.requestFocus();
    }

    void clear() {
        say("");
    }

    private void say(String sentence) {
        setText(sentence);
        field.setAccessibleHelp(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
    }
}
