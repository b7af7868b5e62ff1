package org.caveat.ui.template;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.Shortened;
import org.caveat.ui.fx.Subscriptions;

/** The parts one under the other, each to be ticked, with what it says. */
final class PartsView {
    private static final Insets BESIDE_THE_TICK = new Insets(0, 0, 0, 26);

    private final VBox rows = new VBox(12);
    private final Subscriptions subscriptions;

    PartsView(PartsModel model, Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
        model.parts().forEach(part -> rows.getChildren().add(row(part)));
    }

    Node node() {
        return rows;
    }

    private VBox row(PartsModel.Part part) {
        CheckBox box = new CheckBox(part.label());
        box.setMnemonicParsing(false);
        box.setAccessibleHelp(String.join("\n", part.values()));
        subscriptions.bindBoth(box.selectedProperty(), part.isChosen());
        VBox row = new VBox(2, box);
        for (String value : part.values()) {
            Passage words = Passage.styled(Shortened.toALine(value), "muted");
            VBox.setMargin(words, BESIDE_THE_TICK);
            row.getChildren().add(words);
        }
        if (!part.note().isEmpty()) {
            Label note = new Label(part.note());
            note.getStyleClass().add("second");
            VBox.setMargin(note, BESIDE_THE_TICK);
            row.getChildren().add(note);
        }
        return row;
    }
}
