package org.caveat.ui.template;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.caveat.ui.control.DottedLine;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.Shortened;
import org.caveat.ui.fx.Subscriptions;

/** The parts one under the other, each to be ticked, with what it says. */
final class PartsView {
    static final Insets BESIDE_THE_TICK = new Insets(0, 0, 0, 24);

    private static final double SIGN = 12;

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
        box.setAccessibleHelp(
                Stream.concat(part.values().stream(), part.notes().stream().map(PartWords.Note::words))
                        .collect(Collectors.joining("\n")));
        subscriptions.bindBoth(box.selectedProperty(), part.isChosen());
        VBox row = new VBox(2, box);
        for (String value : part.values()) {
            Passage words = Passage.styled(Shortened.toALine(value), "muted");
            VBox.setMargin(words, BESIDE_THE_TICK);
            row.getChildren().add(words);
        }
        if (!part.notes().isEmpty()) {
            DottedLine line = new DottedLine();
            line.getStyleClass().add("card-line");
            part.notes().forEach(note -> line.add(label(note)));
            VBox.setMargin(line, BESIDE_THE_TICK);
            row.getChildren().add(line);
        }
        return row;
    }

    private static Label label(PartWords.Note note) {
        Label label = new Label(note.words());
        if (!note.sign().isEmpty()) {
            label.setGraphic(Glyph.sign(note.sign(), SIGN));
            label.getStyleClass().add("in-ink");
        }
        return label;
    }
}
