package org.caveat.ui.contactsheet;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;

/**
 * A field at the foot of the sheet in which the beginning of a file's name is typed; the keyboard's place follows letter by
 * letter. The sheet gives it the room: it lies on no photograph.
 */
public final class NameAhead {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final double GAP = 12;

    private final ContactSheetModel model;
    private final Messages messages;
    private final Runnable back;
    private final TextField field = new TextField();
    private final Label told = new Label();
    private final HBox named;
    private final FlowPane all;
    private Chosen before = Chosen.NONE;
    private boolean isTold;

    /** @param back puts the keyboard back on the sheet */
    public NameAhead(ContactSheetModel model, Messages messages, Runnable back) {
        this.model = model;
        this.messages = messages;
        this.back = back;
        Label name = new Label(messages.get("contactsheet.file-name"));
        name.setLabelFor(field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        field.setAccessibleText(messages.get("contactsheet.file-name"));
        field.setAccessibleHelp(messages.get("contactsheet.file-name-help"));
        told.getStyleClass().add("muted");
        told.setWrapText(true);
        named = new HBox(GAP, name, field);
        named.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        all = new FlowPane(GAP, GAP / 2, named, told);
        all.getStyleClass().add("name-ahead");
        all.setRowValignment(VPos.CENTER);
        all.setMinWidth(0);
        all.widthProperty().subscribe(this::fit);
        show(false);
        field.textProperty().subscribe(this::follow);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, NameAhead::withoutSlash);
        field.focusedProperty().subscribe(focused -> show(focused && all.isVisible()));
    }

    public Region node() {
        return all;
    }

    /** Waits for the letters. */
    public void begin() {
        before = model.chosen();
        field.clear();
        show(true);
        field.requestFocus();
    }

    private void follow(String beginning) {
        boolean isFound = beginning.isEmpty() || model.chooseByName(beginning, false);
        field.pseudoClassStateChanged(WRONG, !isFound);
        told.setText(messages.get(isFound ? "contactsheet.file-name-keys" : "contactsheet.file-name-none"));
        isTold = !isFound;
        fit();
    }

    /** Nothing is cut: the field is narrower on a narrow sheet, and where no line is left for the keys they are not told. */
    private void fit() {
        double room =
                all.getWidth() - all.getInsets().getLeft() - all.getInsets().getRight();
        named.setMaxWidth(room);
        told.setMaxWidth(room);
        boolean hasRoom = named.prefWidth(-1) + GAP + told.prefWidth(-1) <= room;
        told.setManaged(isTold || hasRoom);
        told.setVisible(isTold || hasRoom);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> end(event);
            case DOWN -> {
                boolean unused = model.chooseByName(field.getText(), true);
                event.consume();
            }
            case ESCAPE -> {
                model.restore(before);
                end(event);
            }
            default -> {
                // is typed
            }
        }
    }

    private void end(KeyEvent event) {
        event.consume();
        show(false);
        back.run();
    }

    private void show(boolean shown) {
        all.setVisible(shown);
        all.setManaged(shown);
    }

    /** The key that opened the field is typed into it, too; no name has it. */
    private static void withoutSlash(KeyEvent event) {
        if (event.getCharacter().equals("/")) {
            event.consume();
        }
    }
}
