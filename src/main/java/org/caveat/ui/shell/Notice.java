package org.caveat.ui.shell;

import java.util.List;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
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
    private final HBox buttons = new HBox(8);
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
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren()
                .addAll(sentence, buttons, Buttons.sign("close", messages.get("ui.notice-close"), this::hide));
        all.setCenter(page);
    }

    Parent node() {
        return all;
    }

    /** Tells it, in place of what was told before, but below what is offered to do. */
    void tell(String words) {
        if (isShown() && isOffered()) {
            sentence.setText(sentence.getText() + "\n" + words);
        } else {
            show(words, List.of());
        }
    }

    /** Tells it, above what was told before, with what can be done about it; who does it takes it away too. */
    void offer(String words, List<Button> remedies) {
        show(isShown() && !isOffered() ? words + "\n" + sentence.getText() : words, remedies);
    }

    /** Takes away what was offered to do: it was about another page. */
    void withdraw() {
        if (isOffered()) {
            hide();
        }
    }

    /** Whether something can be done about what is told. */
    boolean isOffering() {
        return isShown() && isOffered();
    }

    private boolean isOffered() {
        return !buttons.getChildren().isEmpty();
    }

    private void show(String words, List<Button> remedies) {
        sentence.setText(words);
        remedies.forEach(button -> button.addEventHandler(ActionEvent.ACTION, event -> hide()));
        buttons.getChildren().setAll(remedies);
        all.setTop(line);
    }

    /** Whether something is told that nobody has taken away. */
    boolean isShown() {
        return all.getTop() != null;
    }

    private void hide() {
        buttons.getChildren().clear();
        all.setTop(null);
    }
}
