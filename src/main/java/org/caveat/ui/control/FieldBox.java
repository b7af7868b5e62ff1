package org.caveat.ui.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A field under its label, and under the field what is to be said of it: a help, or what is wrong with it. */
public final class FieldBox extends VBox {
    private final Label label;
    private final HBox head = new HBox(8);
    private final Label help = new Label();
    private final Node field;

    public FieldBox(String words, Node field) {
        super(4);
        this.field = field;
        label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(words);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(label);
        FirstLine.of(help).setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, field, help);
        // what was told of the field already is not lost
        Optional<String> told = Optional.ofNullable(field.getAccessibleHelp());
        explain("");
        told.ifPresent(field::setAccessibleHelp);
    }

    /** Says on demand what the field is for, with an example. */
    public FieldBox helped(String words) {
        FieldHelp use = new FieldHelp(words, field).aloud(field);
        head.getChildren().add(1, use.mark());
        getChildren().add(getChildren().indexOf(help) + 1, use.line());
        return this;
    }

    /** Puts something at the right end of the label's line. */
    public FieldBox beside(Node node) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        head.getChildren().addAll(between, node);
        return this;
    }

    /** Says something under the field; nothing, where the words are empty. */
    public void explain(String words) {
        say(words, "field-help");
    }

    /** Says what is wrong with the field. */
    public void fault(String words) {
        say(words, "field-error");
    }

    private void say(String words, String style) {
        help.setText(words);
        field.setAccessibleHelp(words);
        help.getStyleClass().removeAll("field-help", "field-error");
        help.getStyleClass().add(style);
        FaultSign.beforeIf(style.equals("field-error"), help);
        help.setVisible(!words.isEmpty());
        help.setManaged(!words.isEmpty());
    }
}
