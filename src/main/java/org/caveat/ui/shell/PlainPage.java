package org.caveat.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A page that says one sentence and what to do: an empty folder, one that cannot be opened. No drawing. */
final class PlainPage extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double WIDEST = 480;
    private static final double ROOM_FOR_A_WIDE_MARGIN = 400;

    /** @param remedy what to do; empty where the buttons say it */
    PlainPage(String sentence, String remedy, List<Button> buttons) {
        getStyleClass().add("plain-page");
        getChildren().add(line(sentence, "sentence"));
        if (!remedy.isEmpty()) {
            getChildren().add(line(remedy, "remedy"));
        }
        FlowPane row = new FlowPane(8, 8);
        row.setAlignment(Pos.CENTER);
        buttons.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        row.getChildren().addAll(buttons);
        widthProperty()
                .subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ROOM_FOR_A_WIDE_MARGIN));
        getChildren().add(row);
    }

    private static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        label.setAlignment(Pos.CENTER);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
