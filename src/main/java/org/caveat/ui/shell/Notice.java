package org.caveat.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;

/** What concerns the whole program, in a line above the page, until somebody takes it away. */
final class Notice {
    private final Label sentence = new Label();
    private final HBox line = new HBox(16);
    private final BorderPane all = new BorderPane();

    /** @param page what stands below it */
    Notice(Node page, Messages messages) {
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setGraphic(Glyph.sign("warning", 16));
        sentence.getStyleClass().add("notice-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        line.getStyleClass().add("notice");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren()
                .addAll(sentence, Buttons.sign("close", messages.get("ui.notice-close"), () -> all.setTop(null)));
        all.setCenter(page);
    }

    Parent node() {
        return all;
    }

    /** Tells it, in place of what was told before. */
    void tell(String words) {
        sentence.setText(words);
        all.setTop(line);
    }
}
