package org.caveat.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What a field is for, with one example: shown in its place while F1, or the question mark beside its name, asks for it, and
 * until the keyboard goes elsewhere. Said aloud with the field, where nothing more pressing is.
 */
public final class FieldHelp {
    private final String words;
    private final Label line;
    private final Button mark = new Button("?");

    /** @param around in which the keyboard is while F1 asks for it: the field, or what holds it */
    public FieldHelp(String words, Node around) {
        this.words = words;
        line = Uncut.line(words, "field-help");
        line.getStyleClass().add("field-use");
        show(false);
        mark.getStyleClass().setAll("field-ask");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // for the mouse: by keys it is F1, and nobody has to go through twice as many stops
        mark.setFocusTraversable(false);
        mark.setAccessibleText(words);
        mark.setTooltip(new Tooltip(words));
        mark.setOnAction(event -> show(!line.isVisible()));
        around.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 && !event.isShortcutDown()) {
                show(!line.isVisible());
                event.consume();
            }
        });
        around.focusWithinProperty().subscribe((was, now) -> show(line.isVisible() && now));
    }

    /** Stands under the field. */
    public Label line() {
        return line;
    }

    /** Stands beside the field's name. */
    public Button mark() {
        return mark;
    }

    /** Says it with the field, whenever nothing else is to be said of it. */
    public FieldHelp aloud(Node field) {
        field.accessibleHelpProperty().subscribe(said -> {
            if (Optional.ofNullable(said).filter(now -> !now.isBlank()).isEmpty()) {
                field.setAccessibleHelp(words);
            }
        });
        return this;
    }

    private void show(boolean shown) {
        line.setVisible(shown);
        line.setManaged(shown);
    }
}
