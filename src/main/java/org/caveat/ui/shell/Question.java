package org.caveat.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is asked before one goes away: a sentence, what more there is to know, and the answers. */
final class Question {

    private Question() {}

    /** @param answers the first is the one that loses nothing */
    static Region of(Label sentence, List<? extends Node> more, List<Button> answers) {
        VBox box = new VBox(sentence);
        box.getChildren().addAll(more);
        HBox buttons = new HBox(8);
        buttons.getChildren().addAll(answers);
        box.getChildren().add(buttons);
        box.getStyleClass().add("recover");
        return box;
    }
}
